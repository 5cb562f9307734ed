//! The neural part of a pipeline: weights, products, and the tok2vec network.

pub(crate) mod kernels;
pub(crate) mod tok2vec;
pub(crate) mod vectors;
pub(crate) mod weights;
pub(crate) mod window;
