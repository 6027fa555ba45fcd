package dev.clio.bot.sql;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.quiz.Given;
import dev.clio.bot.quiz.RoundEvent;
import dev.clio.index.quiz.Solution;
import java.io.IOException;
import java.util.Map;

/**
 * Events of rounds as JSON. A person stands there as {@code platform:account}, so that one
 * statement can take them out; what they are called is kept beside.
 */
final class RoundJson {
  private static final String NAMES = "names";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(Person.class, new PersonOut())
                  .addDeserializer(Person.class, new PersonIn()))
          .addMixIn(RoundEvent.class, Named.class)
          .addMixIn(Given.class, Named.class)
          .addMixIn(Solution.class, Named.class)
          .registerSubtypes(RoundEvent.class.getPermittedSubclasses())
          .registerSubtypes(Given.class.getPermittedSubclasses())
          .registerSubtypes(Solution.class.getPermittedSubclasses())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private RoundJson() {}

  /** The case of a sealed type is named in its JSON. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Named {}

  static String write(RoundEvent event) {
    try {
      return MAPPER.writerFor(RoundEvent.class).writeValueAsString(event);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an event of a round cannot be written", impossible);
    }
  }

  /**
   * Reads it back.
   *
   * @param names what people are called, by {@link Refs#of(Person)}
   */
  static RoundEvent read(String json, Map<String, String> names) {
    try {
      return MAPPER.readerFor(RoundEvent.class).withAttribute(NAMES, names).readValue(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("an event of a round in the store is broken", broken);
    }
  }

  private static final class PersonOut extends JsonSerializer<Person> {
    @Override
    public void serialize(Person person, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(Refs.of(person));
    }
  }

  private static final class PersonIn extends JsonDeserializer<Person> {
    @Override
    public Person deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String ref = json.getText();
      int colon = ref.indexOf(':');
      Object name = context.getAttribute(NAMES) instanceof Map<?, ?> names ? names.get(ref) : null;
      return new Person(
          new PlatformName(ref.substring(0, colon)),
          ref.substring(colon + 1),
          name == null ? "" : name.toString());
    }
  }
}
