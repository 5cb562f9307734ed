//! Model files: the layers of a thinc model with their numbers.

use half::f16;
use rustc_hash::FxHashMap;

use crate::error::SyntaxError;
use crate::msgpack::{Kind, Reader};

/// More layers than this are no pipeline's.
const MOST_LAYERS: usize = 10_000;
/// More numbers than this in one array are refused (1 GiB).
const MOST_NUMBERS: usize = 1 << 28;

/// The layers of a model, breadth first, as thinc writes them.
pub(crate) struct Layers {
    file: String,
    layers: Vec<Layer>,
}

/// One layer.
#[derive(Default)]
pub(crate) struct Layer {
    name: String,
    refs: FxHashMap<String, usize>,
    attributes: FxHashMap<String, Value>,
    arrays: FxHashMap<String, Array>,
}

/// A setting of a layer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Number(i128),
    Texts(Vec<String>),
}

/// Numbers with a shape, in C order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Array {
    pub(crate) shape: Vec<usize>,
    pub(crate) numbers: Vec<f32>,
}

impl Layers {
    /// Reads a model file.
    pub(crate) fn read(bytes: &[u8], file: &str) -> Result<Layers, SyntaxError> {
        let mut reader = Reader::new(bytes, file);
        let mut layers: Vec<Layer> = Vec::new();
        for _ in 0..reader.map()? {
            let part = reader.text()?;
            if !matches!(part, "nodes" | "attrs" | "params") {
                reader.skip()?;
                continue;
            }
            let count = reader.array()?;
            if count > MOST_LAYERS {
                return Err(reader.bad(format!("{count} layers")));
            }
            layers.resize_with(layers.len().max(count), Layer::default);
            for layer in &mut layers[..count] {
                match part {
                    "nodes" => read_node(&mut reader, layer)?,
                    "attrs" => read_attributes(&mut reader, file, layer)?,
                    _ => read_arrays(&mut reader, layer)?,
                }
            }
        }
        Ok(Layers { file: file.to_owned(), layers })
    }

    /// The file's name, for errors.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// The layers of a kind, in order.
    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Layer> {
        self.layers.iter().filter(move |layer| layer.name == name)
    }

    /// The layer that the first layer of the file refers to under a name.
    pub(crate) fn referred(&self, name: &str) -> Result<&Layer, SyntaxError> {
        self.layers
            .first()
            .and_then(|root| self.layers.get(*root.refs.get(name)?))
            .ok_or_else(|| self.bad(&format!("the model has no layer “{name}”")))
    }

    /// The one array of a shape that a layer has under a name; 0 in a shape stands for any number.
    pub(crate) fn array<'a>(
        &self,
        layer: &'a Layer,
        name: &str,
        shape: &[usize],
    ) -> Result<&'a Array, SyntaxError> {
        let array = layer
            .arrays
            .get(name)
            .ok_or_else(|| self.bad(&format!("the layer {} has no {name}", layer.name)))?;
        let fits = array.shape.len() == shape.len()
            && array
                .shape
                .iter()
                .zip(shape)
                .all(|(&is, &ought)| is > 0 && (ought == 0 || is == ought));
        if fits {
            return Ok(array);
        }
        Err(self.bad(&format!(
            "{name} of the layer {} has the shape {:?} instead of {shape:?} (0: any)",
            layer.name, array.shape
        )))
    }

    /// An error about this file.
    pub(crate) fn bad(&self, what: &str) -> SyntaxError {
        SyntaxError::malformed(&self.file, 0, what)
    }
}

impl Layer {
    /// A whole number among the settings.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        match self.attributes.get(name)? {
            Value::Number(number) => u32::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A list of texts among the settings.
    pub(crate) fn texts(&self, name: &str) -> Option<&[String]> {
        match self.attributes.get(name)? {
            Value::Texts(texts) => Some(texts),
            _ => None,
        }
    }
}

fn read_node(reader: &mut Reader<'_>, layer: &mut Layer) -> Result<(), SyntaxError> {
    for _ in 0..reader.map()? {
        match reader.text()? {
            "name" => layer.name = reader.text()?.to_owned(),
            "refs" => {
                for _ in 0..reader.map()? {
                    let name = reader.text()?.to_owned();
                    if !reader.nil()? {
                        let index = usize::try_from(reader.unsigned()?).unwrap_or(usize::MAX);
                        layer.refs.insert(name, index);
                    }
                }
            }
            _ => reader.skip()?,
        }
    }
    Ok(())
}

/// Settings are MessagePack within MessagePack; those of other kinds than ours uses are passed over.
fn read_attributes(
    reader: &mut Reader<'_>,
    file: &str,
    layer: &mut Layer,
) -> Result<(), SyntaxError> {
    for _ in 0..reader.map()? {
        let name = reader.text()?.to_owned();
        if !matches!(reader.kind()?, Kind::Text | Kind::Bytes) {
            reader.skip()?;
            continue;
        }
        let packed = reader.raw()?;
        if packed.is_empty() {
            continue;
        }
        let mut inner = Reader::new(packed, file);
        let value = match inner.kind()? {
            Kind::Int => Value::Number(inner.integer()?),
            Kind::Array => {
                let mut texts = Vec::new();
                for _ in 0..inner.array()? {
                    match inner.kind()? {
                        Kind::Text => texts.push(inner.text()?.to_owned()),
                        Kind::Int => texts.push(inner.integer()?.to_string()),
                        _ => inner.skip()?,
                    }
                }
                Value::Texts(texts)
            }
            _ => continue,
        };
        layer.attributes.insert(name, value);
    }
    Ok(())
}

fn read_arrays(reader: &mut Reader<'_>, layer: &mut Layer) -> Result<(), SyntaxError> {
    for _ in 0..reader.map()? {
        let name = reader.text()?.to_owned();
        if reader.nil()? {
            continue;
        }
        let array = read_array(reader)?;
        layer.arrays.insert(name, array);
    }
    Ok(())
}

/// `{nd: true, type: "<f4", shape: […], data: bytes}`; the keys come as text or as bytes. Packed pipelines have
/// numbers of 16 bits, `<f2`.
fn read_array(reader: &mut Reader<'_>) -> Result<Array, SyntaxError> {
    let mut shape = Vec::new();
    let mut data: &[u8] = &[];
    let mut kind: &[u8] = &[];
    for _ in 0..reader.map()? {
        match reader.raw()? {
            b"type" => kind = reader.raw()?,
            b"shape" => {
                shape.clear();
                for _ in 0..reader.array()? {
                    shape.push(usize::try_from(reader.unsigned()?).unwrap_or(usize::MAX));
                }
            }
            b"data" => data = reader.raw()?,
            _ => reader.skip()?,
        }
    }
    let count = shape.iter().try_fold(1usize, |all, &one| all.checked_mul(one));
    match count {
        Some(count) if kind == b"<f4" && count <= MOST_NUMBERS && count * 4 == data.len() => {
            Ok(Array { shape, numbers: floats(data) })
        }
        Some(count) if kind == b"<f2" && count <= MOST_NUMBERS && count * 2 == data.len() => {
            Ok(Array { shape, numbers: halves(data) })
        }
        _ => Err(reader.bad(format!(
            "an array of shape {shape:?} with {} bytes, which are not its numbers of 32 or 16 bits",
            data.len()
        ))),
    }
}

/// Little-endian 32-bit numbers.
pub(crate) fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.chunks_exact(4).map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect()
}

/// Little-endian 16-bit numbers.
fn halves(bytes: &[u8]) -> Vec<f32> {
    bytes.chunks_exact(2).map(|b| f16::from_le_bytes([b[0], b[1]]).to_f32()).collect()
}
