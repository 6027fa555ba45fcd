package dev.clio.index.semantic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.passage.TextRange;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors outlive the process, and whatever happens to their file. */
final class VectorStoreTest {
  private static final Content RAPALLO = Content.of("Rapallo");
  private static final Content LOCARNO = Content.of("Locarno");

  @TempDir Path folder;

  @Test
  void keepsVectorsForTheNextStart() throws Exception {
    fill();
    try (VectorStore store = VectorStore.open(folder)) {
      assertArrayEquals(vectors(1).bytes(), store.get(RAPALLO).orElseThrow().bytes());
      assertEquals(1, store.whole(RAPALLO).orElseThrow().cosine(whole(1)), 0.001);
      assertTrue(store.has(LOCARNO));
    }
  }

  @Test
  void healsATornEnd() throws Exception {
    fill();
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), java.util.Arrays.copyOf(whole, whole.length - 9));
    try (VectorStore store = VectorStore.open(folder)) {
      assertTrue(store.has(RAPALLO));
      assertFalse(store.has(LOCARNO));
      assertTrue(store.mayWrite());
      store.put(LOCARNO, vectors(2));
    }
    try (VectorStore store = VectorStore.open(folder)) {
      assertTrue(store.get(LOCARNO).isPresent());
    }
  }

  @Test
  void countsABrokenRecordAsMissing() throws Exception {
    fill();
    byte[] whole = Files.readAllBytes(file());
    whole[40] ^= 1;
    Files.write(file(), whole);
    try (VectorStore store = VectorStore.open(folder)) {
      assertTrue(store.whole(RAPALLO).isEmpty());
      assertTrue(store.get(RAPALLO).isEmpty());
      assertFalse(store.has(RAPALLO));
      assertTrue(store.get(LOCARNO).isPresent());
    }
  }

  @Test
  void aBrokenPieceLeavesTheWhole() throws Exception {
    fill();
    byte[] bytes = Files.readAllBytes(file());
    bytes[28 + PassageVectors.HEAD + 20] ^= 1;
    Files.write(file(), bytes);
    try (VectorStore store = VectorStore.open(folder)) {
      assertTrue(store.whole(RAPALLO).isPresent());
      assertTrue(store.get(RAPALLO).isEmpty());
    }
  }

  @Test
  void readsWhatWasPutJustNow() throws Exception {
    try (VectorStore store = VectorStore.open(folder)) {
      assertTrue(store.mayWrite());
      store.put(RAPALLO, vectors(1));
      assertTrue(store.get(RAPALLO).isPresent(), "from the file");
      store.release();
      assertTrue(store.get(RAPALLO).isPresent(), "from memory");
    }
  }

  @Test
  void countsWhatSomebodyCutOffAsMissing() throws Exception {
    fill();
    try (VectorStore store = VectorStore.open(folder);
        FileChannel other = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      other.truncate(0);
      assertTrue(store.get(RAPALLO).isEmpty());
      assertFalse(store.has(RAPALLO));
      assertTrue(store.mayWrite());
    }
  }

  @Test
  void survivesAnyBytes() throws Exception {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      fill();
      byte[] bytes = Files.readAllBytes(file());
      for (int i = 0; i < 5; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(file(), bytes);
      try (VectorStore store = VectorStore.open(folder)) {
        assertTrue(store.mayWrite());
        store.get(RAPALLO);
        store.put(RAPALLO, vectors(1));
        assertTrue(store.get(RAPALLO).isPresent());
      }
      Files.delete(file());
    }
  }

  @Test
  void letsOneWriteAtATime() throws Exception {
    try (VectorStore one = VectorStore.open(folder);
        VectorStore other = VectorStore.open(folder)) {
      assertThrows(IllegalStateException.class, () -> one.put(RAPALLO, vectors(1)));
      assertTrue(one.mayWrite());
      assertFalse(other.mayWrite());
      one.put(RAPALLO, vectors(1));
      one.release();
      assertTrue(other.mayWrite());
      assertTrue(other.has(RAPALLO));
    }
  }

  private void fill() throws IOException {
    try (VectorStore store = VectorStore.open(folder)) {
      assertTrue(store.mayWrite());
      store.put(RAPALLO, vectors(1));
      store.put(LOCARNO, vectors(2));
    }
  }

  @Test
  void takesAwayWhatAnEarlierModelMade() throws Exception {
    Path old = Files.writeString(folder.resolve("other-model.vectors"), "of no use");
    Path others = Files.writeString(folder.resolve("notes.txt"), "not ours");
    VectorStore.open(folder).close();
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(others));
  }

  private Path file() {
    return folder.resolve(Encoder.MODEL + ".vectors");
  }

  private static PassageVectors vectors(long seed) {
    Quantized whole = whole(seed);
    return PassageVectors.of(
        new TextVectors(
            whole,
            List.of(
                new TextVectors.Piece(new TextRange(0, 7), whole, Signs.of(whole.components())))));
  }

  private static Quantized whole(long seed) {
    Random random = new Random(seed);
    float[] vector = new float[Encoder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return Quantized.of(VectorUtil.l2normalize(vector));
  }
}
