package dev.clio.bot.chat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The smallest picture there is. */
public final class Dot {
  private Dot() {}

  public static Picture picture() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
      return new Picture(Bytes.of(out.toByteArray()), "a dot");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
