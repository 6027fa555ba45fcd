package dev.clio.bot.ask;

import dev.clio.bot.chat.ServerRef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pinned answers that last as long as the process. */
final class MemoryPins implements Pins {
  private final Map<Key, Pin> pins = new HashMap<>();

  private record Key(ServerRef home, String gist) {}

  @Override
  public synchronized void pin(Pin pin) {
    pins.put(new Key(pin.home(), pin.gist()), pin);
  }

  @Override
  public synchronized Optional<Pin> find(ServerRef home, String gist) {
    return Optional.ofNullable(pins.get(new Key(home, gist)));
  }

  @Override
  public synchronized List<Pin> of(ServerRef home) {
    return pins.values().stream()
        .filter(pin -> pin.home().equals(home))
        .sorted(Comparator.comparing(Pin::at).reversed())
        .toList();
  }

  @Override
  public synchronized boolean remove(ServerRef home, String gist) {
    return pins.remove(new Key(home, gist)) != null;
  }
}
