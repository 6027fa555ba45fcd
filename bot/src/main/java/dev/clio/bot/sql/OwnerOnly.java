package dev.clio.bot.sql;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes a file that nobody else on the machine can read: it will hold what people wrote. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes the file and its folder, unless they are there. */
  static void make(Path file, Trouble trouble) throws BrokenStore {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        Files.createFile(file, attributes(file));
      }
    } catch (FileAlreadyExistsException another) {
      if (!Files.isRegularFile(file)) {
        throw trouble.unwritable(another);
      }
      // Another process was faster, and made it the same way.
    } catch (IOException failed) {
      throw trouble.unwritable(failed);
    }
  }

  private static FileAttribute<?>[] attributes(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
