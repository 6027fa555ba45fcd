package dev.clio.fake.discord;

import static dev.clio.fake.discord.Payload.list;
import static dev.clio.fake.discord.Payload.x;

import org.junit.jupiter.api.Test;

/** Components: each rule catches what breaks it, and lets the most that is legal pass. */
final class ComponentLimitsTest {
  private static final String SEND = "POST channels/{}/messages";
  private static final String EDIT = "PATCH webhooks/{}/{}/messages/{}";
  private static final String BUTTON = "{'type':2,'style':1,'label':'%s','custom_id':'%s'}";
  private static final String TEXT = "{'type':10,'content':'%s'}";

  @Test
  void rows() {
    String row = "{'type':1,'components':[%s]}".formatted(BUTTON.formatted("l", "c#"));
    takes(list(5, row));
    refuses(list(6, row), "message.components: has at most 5 rows");
    refuses("[%s]".formatted(BUTTON.formatted("l", "c")), "message.components[0]: is a row");
    refuses(
        "[{'type':1,'components':[]}]", "message.components[0].components: has 1 to 5 elements");
    takes("[{'type':1,'components':%s}]".formatted(list(5, BUTTON.formatted("l", "c#"))));
    refuses(
        "[{'type':1,'components':%s}]".formatted(list(6, BUTTON.formatted("l", "c#"))),
        "message.components[0].components: has 1 to 5 elements");
    refuses(
        inRow(BUTTON.formatted("l", "c") + "," + menu(1, "", "")),
        "message.components[0]: has buttons or a single menu");
    refuses(
        inRow("{'type':4,'custom_id':'c','style':1}"),
        "message.components[0].components[0]: is a button or a menu");
  }

  @Test
  void buttons() {
    String at = "message.components[0].components[0]";
    takes(inRow(BUTTON.formatted(x(80), x(100))));
    refuses(inRow(BUTTON.formatted(x(81), "c")), at + ".label: has at most 80 characters");
    refuses(inRow(BUTTON.formatted("l", x(101))), at + ".custom_id: has at most 100 characters");
    refuses(inRow("{'type':2,'style':1,'label':'l'}"), at + ".custom_id: is there");
    refuses(inRow("{'type':2,'style':1,'custom_id':'c'}"), at + ": has a label or an emoji");
    takes(inRow("{'type':2,'style':1,'custom_id':'c','emoji':{'name':'👍'}}"));
    takes(inRow("{'type':2,'style':5,'label':'l','url':'https://example.org'}"));
    refuses(inRow("{'type':2,'style':5,'label':'l'}"), at + ".url: is there");
    refuses(
        inRow("{'type':2,'style':5,'label':'l','url':'https://example.org','custom_id':'c'}"),
        at + ".custom_id: is not for links");
    refuses(
        inRow("{'type':2,'style':1,'label':'l','custom_id':'c','url':'https://example.org'}"),
        at + ".url: is for links only");
    refuses(inRow("{'type':2,'style':7,'label':'l','custom_id':'c'}"), at + ".style: is 1 to 6");
    refuses(inRow("{'type':2,'label':'l','custom_id':'c'}"), at + ".style: is there");
    refuses(inRow("{'type':2,'style':6}"), at + ".sku_id: is there");
    refuses(
        inRow(BUTTON.formatted("l", "c") + "," + BUTTON.formatted("m", "c")),
        "message.components: have unique custom ids");
  }

  @Test
  void menus() {
    String at = "message.components[0].components[0]";
    takes(inRow(menu(25, "", ",'max_values':25,'placeholder':'%s'".formatted(x(150)))));
    refuses(inRow(menu(26, "", "")), at + ".options: has 1 to 25 elements");
    refuses(inRow(menu(0, "", "")), at + ".options: has 1 to 25 elements");
    refuses(
        inRow(menu(1, "", ",'placeholder':'%s'".formatted(x(151)))),
        at + ".placeholder: has at most 150 characters");
    refuses(
        inRow(menu(2, "", ",'min_values':2,'max_values':1")),
        at + ": needs no more choices than it takes");
    refuses(inRow(menu(2, "", ",'max_values':3")), at + ".max_values: is no more than there is");
    takes(inRow(menu(1, ",'description':'%s'".formatted(x(100)), "")));
    refuses(
        inRow(menu(1, ",'description':'%s'".formatted(x(101)), "")),
        at + ".options[0].description: has at most 100 characters");
    refuses(inRow(menu(2, ",'default':true", "")), at + ": presets no more than it takes");
    refuses(
        inRow("{'type':3,'custom_id':'c','options':" + list(2, "{'label':'l','value':'v'}") + "}"),
        at + ".options[1].value: is unique");
    refuses(
        inRow(
            "{'type':3,'custom_id':'c','options':[{'label':'%s','value':'%s'}]}"
                .formatted(x(101), x(101))),
        at + ".options[0].label: has at most 100 characters");
  }

  @Test
  void secondKind() {
    takesSecond("[%s]".formatted(TEXT.formatted(x(4000))));
    refusesSecond(
        "[%s,%s]".formatted(TEXT.formatted(x(4000)), TEXT.formatted("x")),
        "message.components: have at most 4000 characters together");
    takesSecond(list(40, TEXT.formatted("t")));
    refusesSecond(list(41, TEXT.formatted("t")), "message.components: has at most 40 in all");
    takesSecond("[{'type':17,'components':%s}]".formatted(list(39, TEXT.formatted("t"))));
    refusesSecond(
        "[{'type':17,'components':%s}]".formatted(list(40, TEXT.formatted("t"))),
        "message.components: has at most 40 in all");
    refuses("[%s]".formatted(TEXT.formatted("t")), "message.components[0]: is a row");
    refusesSecond(
        "[%s]".formatted(BUTTON.formatted("l", "c")), "message.components[0]: may stand here");
    refusesSecond(
        "[{'type':17,'components':[{'type':17,'components':[]}]}]",
        "message.components[0].components[0]: may stand here");
    refusesSecond(
        "[{'type':10,'id':1,'content':'a'},{'type':10,'id':1,'content':'b'}]",
        "message.components: have unique ids");
    refusesSecond(
        "[{'type':17,'accent_color':16777216,'components':[%s]}]".formatted(TEXT.formatted("t")),
        "message.components[0].accent_color: is 0 to 16777215");
  }

  @Test
  void partsOfTheSecondKind() {
    String at = "message.components[0]";
    String button = BUTTON.formatted("l", "c");
    String section = "[{'type':9,'components':%s,'accessory':%s}]";
    takesSecond(section.formatted(list(3, TEXT.formatted("t")), button));
    refusesSecond(
        section.formatted(list(4, TEXT.formatted("t")), button),
        at + ".components: has 1 to 3 elements");
    refusesSecond(
        section.formatted(list(1, TEXT.formatted("t")), "null"),
        at + ".accessory: is a button or a picture");
    refusesSecond(
        section.formatted("[%s]".formatted(button), button), at + ".components[0]: is a text");
    String picture = "{'media':{'url':'https://example.org/a.png'},'description':'%s'}";
    takesSecond("[{'type':12,'items':%s}]".formatted(list(10, picture.formatted(x(1024)))));
    refusesSecond(
        "[{'type':12,'items':%s}]".formatted(list(11, picture.formatted("d"))),
        at + ".items: has 1 to 10 elements");
    refusesSecond(
        "[{'type':12,'items':[%s]}]".formatted(picture.formatted(x(1025))),
        at + ".items[0].description: has at most 1024 characters");
    refusesSecond(
        "[{'type':13,'file':{'url':'https://example.org/a.pdf'}}]",
        at + ".file.url: names an attachment");
    refusesSecond(
        "[{'type':13,'file':{'url':'attachment://a.pdf'}}]",
        "message: names an attachment that is sent along");
    takesSecond("[{'type':14,'spacing':2}]");
    refusesSecond("[{'type':14,'spacing':3}]", at + ".spacing: is 1 to 2");
  }

  @Test
  void theSecondKindStandsAlone() {
    for (String other : new String[] {"'content':'c'", "'embeds':[{'title':'t'}]"}) {
      String key = other.substring(1, other.indexOf('\'', 1));
      Payload.refuses(
          SEND,
          "{'flags':32768,%s,'components':[%s]}".formatted(other, TEXT.formatted("t")),
          "message." + key + ": has no place beside components v2");
    }
  }

  @Test
  void theSecondKindStays() {
    int standing = Flags.COMPONENTS_V2;
    Payload.takes(EDIT, "{'components':[%s]}".formatted(TEXT.formatted("t")), standing);
    Payload.refuses(
        EDIT, "{'content':'c'}", standing, "message.content: has no place beside components v2");
    Payload.refuses(
        EDIT,
        "{'components':[%s]}".formatted(TEXT.formatted("t")),
        "message.components[0]: is a row");
  }

  private static String inRow(String component) {
    return "[{'type':1,'components':[%s]}]".formatted(component);
  }

  private static String menu(int options, String inOption, String inMenu) {
    String option = "{'label':'l','value':'v#'" + inOption + "}";
    return "{'type':3,'custom_id':'m','options':" + list(options, option) + inMenu + "}";
  }

  private static void takes(String components) {
    Payload.takes(SEND, "{'components':%s}".formatted(components));
  }

  private static void refuses(String components, String rule) {
    Payload.refuses(SEND, "{'components':%s}".formatted(components), rule);
  }

  private static void takesSecond(String components) {
    Payload.takes(SEND, "{'flags':32768,'components':%s}".formatted(components));
  }

  private static void refusesSecond(String components, String rule) {
    Payload.refuses(SEND, "{'flags':32768,'components':%s}".formatted(components), rule);
  }
}
