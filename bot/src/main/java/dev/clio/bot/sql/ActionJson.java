package dev.clio.bot.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Actions as compact JSON; the same action in the same words, always. */
final class ActionJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ActionJson() {}

  static String write(Action action) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("label", action.label());
    node.put("call", action.call().command());
    if (!action.call().arguments().isEmpty()) {
      ObjectNode arguments = node.putObject("with");
      action.call().arguments().forEach(arguments::put);
    }
    action
        .blank()
        .ifPresent(
            blank ->
                node.putObject("blank")
                    .put("argument", blank.argument())
                    .put("prompt", blank.prompt())
                    .put("most", blank.most()));
    return node.toString();
  }

  static Action read(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      Map<String, String> arguments = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> argument : node.path("with").properties()) {
        arguments.put(argument.getKey(), argument.getValue().asText());
      }
      return new Action(
          node.path("label").asText(),
          new Call(node.path("call").asText(), arguments),
          Optional.of(node.path("blank")).filter(JsonNode::isObject).map(ActionJson::blank));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("an action in the store is no JSON", broken);
    }
  }

  private static Action.Blank blank(JsonNode node) {
    return new Action.Blank(
        node.path("argument").asText(), node.path("prompt").asText(), node.path("most").asInt());
  }
}
