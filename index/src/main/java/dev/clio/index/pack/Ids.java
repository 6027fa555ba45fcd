package dev.clio.index.pack;

import java.util.regex.Pattern;

/** The ids that a pack gives: they end up in keys, buttons and file names. */
final class Ids {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Ids() {}

  /** The field {@code id}. */
  static String checked(Node.Fields fields) throws BrokenPack {
    Node node = fields.required("id");
    String id = Node.text("'id'", node).value();
    if (!ID.matcher(id).matches()) {
      throw node.mark()
          .broken("the id '" + id + "' may hold small letters, digits and hyphens only");
    }
    return id;
  }
}
