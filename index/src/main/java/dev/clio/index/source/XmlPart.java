package dev.clio.index.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Is told what an XML document holds, in order. Names come without their prefixes. */
interface XmlPart {
  /** Bytes enough to tell UTF-16 from UTF-8. */
  int HEAD = 1024;

  void start(String name, XMLStreamReader attributes) throws UnreadableSource;

  void text(String words);

  void end(String name) throws UnreadableSource;

  /** Reads an XML document; one with a document type, and so with entities, is refused. */
  static void read(InputStream in, XmlPart part, Stopwatch stopwatch)
      throws XMLStreamException, IOException, UnreadableSource {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(decoded(in));
    for (int n = 0; reader.hasNext(); n++) {
      if (n % 1024 == 0) {
        stopwatch.check();
      }
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> part.start(reader.getLocalName(), reader);
        case XMLStreamConstants.END_ELEMENT -> part.end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> part.text(reader.getText());
        case XMLStreamConstants.DTD -> throw new UnreadableSource("it declares a document type");
        default -> {}
      }
    }
  }

  /** Decoded here, since the parser of the JDK prints on malformed bytes. */
  private static Reader decoded(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, HEAD);
    bytes.mark(HEAD);
    Encoding encoding = Encoding.of(bytes.readNBytes(HEAD));
    bytes.reset();
    bytes.skipNBytes(encoding.markBytes());
    Charset charset = encoding.wide() ? encoding.charset() : StandardCharsets.UTF_8;
    return new InputStreamReader(bytes, charset);
  }

  /** The value of an attribute by its local name; empty where it is missing. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute {@code val} as a number, or another one where it is none. */
  static int number(XMLStreamReader element, int otherwise) {
    String value = attribute(element, "val");
    return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }
}
