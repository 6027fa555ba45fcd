package dev.clio.fake.telegram;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The methods that are played, found by name in any case. */
final class Methods {
  private final Map<String, Method> methods = new HashMap<>();

  Methods(World world) {
    new BotMethods(world).addTo(methods);
    new SendMethods(world).addTo(methods);
    new EditMethods(world).addTo(methods);
    new QueryMethods(world).addTo(methods);
    new ChatMethods(world).addTo(methods);
    new TopicMethods(world).addTo(methods);
    Map.copyOf(methods)
        .forEach((name, method) -> methods.put(name.toLowerCase(Locale.ROOT), method));
  }

  Optional<Method> find(String name) {
    return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
  }
}
