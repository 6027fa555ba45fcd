package dev.clio.fake.discord;

import static dev.clio.fake.discord.Payload.list;
import static dev.clio.fake.discord.Payload.x;

import org.junit.jupiter.api.Test;

/** Acknowledgements and forms: each rule catches what breaks it, and lets the most pass. */
final class CallbackLimitsTest {
  private static final String ROUTE = "POST interactions/{}/{}/callback";
  private static final String INPUT = "{'type':4,'custom_id':'%s','style':1}";

  @Test
  void acknowledgements() {
    takes(4, "{'content':'c','flags':64}");
    refuses(4, "null", "data: is there");
    refuses(4, "{}", "data: shows something");
    takes(5, "{'flags':64}");
    takes(5, "null");
    refuses(5, "{'flags':4}", "data.flags: is nothing but ephemeral");
    takes(6, "null");
    refuses(6, "{'content':'c'}", "data: is empty");
    takes(7, "{'content':'%s'}".formatted(x(2000)));
    refuses(7, "{'content':'%s'}".formatted(x(2001)), "data.content: has at most 2000 characters");
    refuses(3, "null", "type: is 4 to 9");
  }

  @Test
  void suggestions() {
    String choice = "{'name':'%s','value':'%s'}";
    takes(8, "{'choices':[]}");
    takes(8, "{'choices':%s}".formatted(list(25, choice.formatted(x(100), x(100)))));
    refuses(8, "{}", "data.choices: is there");
    refuses(
        8,
        "{'choices':%s}".formatted(list(26, choice.formatted("n", "v"))),
        "data.choices: has 0 to 25 elements");
    refuses(
        8,
        "{'choices':[%s]}".formatted(choice.formatted(x(101), "v")),
        "data.choices[0].name: has at most 100 characters");
    refuses(
        8,
        "{'choices':[%s]}".formatted(choice.formatted("n", x(101))),
        "data.choices[0].value: has at most 100 characters");
    refuses(
        8,
        "{'choices':[%s]}".formatted(choice.formatted("", "v")),
        "data.choices[0].name: is there");
  }

  @Test
  void forms() {
    takes(9, form(x(100), x(45), list(5, label("l", INPUT.formatted("f#")))));
    refuses(
        9,
        form("m", x(46), list(1, label("l", INPUT.formatted("f")))),
        "data.title: has at most 45 characters");
    refuses(
        9,
        form(x(101), "t", list(1, label("l", INPUT.formatted("f")))),
        "data.custom_id: has at most 100 characters");
    refuses(
        9,
        form("m", "t", list(6, label("l", INPUT.formatted("f#")))),
        "data.components: has 1 to 5 elements");
    refuses(9, form("m", "t", "[]"), "data.components: has 1 to 5 elements");
    refuses(
        9,
        form("m", "t", list(2, label("l", INPUT.formatted("f")))),
        "data: has fields of unique ids");
    refuses(
        9,
        form("m", "t", "[{'type':2,'style':1,'custom_id':'b','label':'l'}]"),
        "data.components[0]: may stand in a form");
  }

  @Test
  void fields() {
    String at = "data.components[0].component";
    String input = "{'type':4,'custom_id':'f','style':2,%s}";
    takes(9, one(x(45), input.formatted("'min_length':4000,'max_length':4000")));
    takes(
        9, one("l", input.formatted("'placeholder':'%s','value':'%s'".formatted(x(100), x(4000)))));
    refuses(
        9, one(x(46), INPUT.formatted("f")), "data.components[0].label: has at most 45 characters");
    refuses(9, one("l", input.formatted("'max_length':4001")), at + ".max_length: is 1 to 4000");
    refuses(9, one("l", input.formatted("'min_length':-1")), at + ".min_length: is 0 to 4000");
    refuses(
        9,
        one("l", input.formatted("'min_length':3,'max_length':2")),
        at + ".min_length: is no more than max_length");
    refuses(
        9,
        one("l", input.formatted("'placeholder':'%s'".formatted(x(101)))),
        at + ".placeholder: has at most 100 characters");
    refuses(
        9,
        one("l", input.formatted("'value':'%s'".formatted(x(4001)))),
        at + ".value: has at most 4000 characters");
    refuses(9, one("l", input.formatted("'label':'l'")), at + ".label: stands outside");
    refuses(9, one("l", "{'type':4,'custom_id':'f'}"), at + ".style: is there");
    refuses(9, one("l", "{'type':2,'custom_id':'f'}"), at + ": is a field");
    takes(
        9,
        form(
            "m",
            "t",
            "[{'type':1,'components':[{'type':4,'custom_id':'f','style':1,'label':'l'}]}]"));
    refuses(
        9,
        form("m", "t", "[{'type':1,'components':[%s]}]".formatted(INPUT.formatted("f"))),
        "data.components[0].label: is there");
  }

  private static String form(String id, String title, String components) {
    return "{'custom_id':'%s','title':'%s','components':%s}".formatted(id, title, components);
  }

  private static String label(String words, String field) {
    return "{'type':18,'label':'%s','component':%s}".formatted(words, field);
  }

  private static String one(String words, String field) {
    return form("m", "t", "[" + label(words, field) + "]");
  }

  private static void takes(int type, String data) {
    Payload.takes(ROUTE, "{'type':%d,'data':%s}".formatted(type, data));
  }

  private static void refuses(int type, String data, String rule) {
    Payload.refuses(ROUTE, "{'type':%d,'data':%s}".formatted(type, data), rule);
  }
}
