package dev.clio.index.source;

import javax.xml.stream.XMLStreamReader;

/** Title and author in the properties of a Word document. */
final class WordProperties implements XmlPart {
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder author = new StringBuilder();
  private String element = "";

  void tell(Draft draft) {
    draft.title(Characters.clean(title.toString()));
    draft.author(Characters.clean(author.toString()));
  }

  @Override
  public void start(String name, XMLStreamReader attributes) {
    element = name;
  }

  @Override
  public void text(String words) {
    switch (element) {
      case "title" -> title.append(words);
      case "creator" -> author.append(words);
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    element = "";
  }
}
