package dev.clio.fake.discord;

import java.net.URI;
import java.util.Optional;

/** What was uploaded, under the address that it is downloaded from. Thread-safe. */
final class Files {
  private final String base;
  private final Ids ids;
  private final Recent<String, FakeFile> files;

  Files(String base, Ids ids, int kept) {
    this.base = base;
    this.ids = ids;
    this.files = new Recent<>(kept);
  }

  /** Keeps a file; gives its address. */
  String keep(long channel, FakeFile file) {
    String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
    String path = "/attachments/%d/%d/%s".formatted(channel, ids.next(), name);
    files.put(path, file);
    return base + path;
  }

  Optional<FakeFile> at(String url) {
    return files.get(URI.create(url).getPath());
  }
}
