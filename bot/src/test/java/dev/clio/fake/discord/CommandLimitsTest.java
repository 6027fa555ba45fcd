package dev.clio.fake.discord;

import static dev.clio.fake.discord.Payload.list;
import static dev.clio.fake.discord.Payload.x;

import org.junit.jupiter.api.Test;

/** Commands: each rule catches what breaks it, and lets the most that is legal pass. */
final class CommandLimitsTest {
  private static final String ROUTE = "PUT applications/{}/commands";
  private static final String OPTION = "{'type':3,'name':'o#','description':'d'%s}";

  @Test
  void names() {
    takes(list(1, command(x(32), x(100), "")));
    refuses(
        list(1, command(x(33), "d", "")), "commands[0].name: is one word of 1 to 32 characters");
    refuses(list(1, command("Ask", "d", "")), "commands[0].name: is lower case");
    refuses(
        list(1, command("ask me", "d", "")), "commands[0].name: is one word of 1 to 32 characters");
    takes(list(1, command("über-frage_1", "d", "")));
    refuses(list(1, command("ask", "", "")), "commands[0].description: is there");
    refuses(
        list(1, command("ask", x(101), "")), "commands[0].description: has at most 100 characters");
    refuses(list(2, command("ask", "d", "")), "commands[1].name: is unique");
  }

  @Test
  void howMany() {
    takes(list(100, command("c#", "d", "")));
    refuses(list(101, command("c#", "d", "")), "commands: has at most 100 of type 1");
    takes(list(15, "{'type':3,'name':'What is #?'}"));
    refuses(list(16, "{'type':3,'name':'c#'}"), "commands: has at most 15 of type 3");
    refuses("{}", "commands: is a list");
    refuses("[{'type':9,'name':'n'}]", "commands[0].type: is known");
  }

  @Test
  void menus() {
    refuses(
        "[{'type':3,'name':'%s'}]".formatted(x(33)), "commands[0].name: has at most 32 characters");
    refuses("[{'type':3,'name':'n','description':'d'}]", "commands[0].description: is empty");
    refuses(
        "[{'type':3,'name':'n','options':[%s]}]".formatted(OPTION.formatted("")),
        "commands[0].options: is empty");
  }

  @Test
  void translations() {
    takes(list(1, command("ask", "d", ",'name_localizations':{'de':'frage','fr':'demander'}")));
    refuses(
        list(1, command("ask", "d", ",'name_localizations':{'xx':'frage'}")),
        "commands[0].name_localizations: has a known xx");
    refuses(
        list(1, command("ask", "d", ",'name_localizations':{'de':'Frage'}")),
        "commands[0].name_localizations: is lower case");
    refuses(
        list(1, command("ask", "d", ",'description_localizations':{'de':'%s'}".formatted(x(101)))),
        "commands[0].description_localizations.de: has at most 100 characters");
  }

  @Test
  void options() {
    takes(with(list(25, OPTION.formatted(""))));
    refuses(with(list(26, OPTION.formatted(""))), "commands[0].options: has 0 to 25 elements");
    refuses(
        with("[" + OPTION.formatted("") + "," + OPTION.formatted(",'required':true") + "]"),
        "commands[0].options[1]: is not required after optional");
    refuses(
        with("[" + OPTION.formatted("") + "," + OPTION.formatted("") + "]"),
        "commands[0].options: have unique names");
    refuses(
        with(list(1, "{'type':12,'name':'o','description':'d'}")),
        "commands[0].options[0].type: may stand here");
    refuses(
        with(list(1, "{'type':3,'name':'O','description':'d'}")),
        "commands[0].options[0].name: is lower case");
    takes(with(list(1, OPTION.formatted(",'min_length':6000,'max_length':6000"))));
    refuses(
        with(list(1, OPTION.formatted(",'max_length':6001"))),
        "commands[0].options[0].max_length: is 1 to 6000");
    refuses(
        with(list(1, "{'type':4,'name':'o','description':'d','max_length':3}")),
        "commands[0].options[0]: has a length only as a text");
  }

  @Test
  void choices() {
    String choices = ",'choices':%s";
    String choice = "{'name':'%s','value':'%s'}";
    takes(
        with(
            list(1, OPTION.formatted(choices.formatted(list(25, choice.formatted(x(100), "v")))))));
    refuses(
        with(list(1, OPTION.formatted(choices.formatted(list(26, choice.formatted("n", "v")))))),
        "commands[0].options[0].choices: has 0 to 25 elements");
    refuses(
        with(list(1, OPTION.formatted(choices.formatted(list(1, choice.formatted(x(101), "v")))))),
        "commands[0].options[0].choices[0].name: has at most 100 characters");
    refuses(
        with(
            list(
                1,
                OPTION.formatted(
                    ",'autocomplete':true"
                        + choices.formatted(list(1, choice.formatted("n", "v")))))),
        "commands[0].options[0]: has choices or suggestions");
    refuses(
        with(list(1, "{'type':6,'name':'o','description':'d','autocomplete':true}")),
        "commands[0].options[0]: is a text or a number");
  }

  @Test
  void families() {
    String sub = "{'type':1,'name':'s#','description':'d','options':%s}";
    takes(with(list(25, sub.formatted(list(1, OPTION.formatted(""))))));
    refuses(
        with("[" + sub.formatted("[]") + "," + OPTION.formatted("") + "]"),
        "commands[0]: has subcommands or options");
    refuses(
        with(list(1, sub.formatted(list(1, sub.formatted("[]"))))),
        "commands[0].options[0].options[0].type: may stand here");
    String group = "{'type':2,'name':'g','description':'d','options':%s}";
    takes(with("[" + group.formatted(list(25, sub.formatted("[]"))) + "]"));
    refuses(
        with("[" + group.formatted("[]") + "]"),
        "commands[0].options[0].options: has 1 to 25 elements");
    refuses(
        with("[" + group.formatted(list(1, group.formatted("[]"))) + "]"),
        "commands[0].options[0]: holds subcommands only");
  }

  @Test
  void rightsAndPlaces() {
    takes(
        list(
            1,
            command(
                "ask",
                "d",
                ",'contexts':[0,1,2],'integration_types':[0,1],'default_member_permissions':'0'")));
    refuses(list(1, command("ask", "d", ",'contexts':[3]")), "commands[0].contexts: are known");
    refuses(list(1, command("ask", "d", ",'contexts':[]")), "commands[0].contexts: is not empty");
    refuses(
        list(1, command("ask", "d", ",'integration_types':[2]")),
        "commands[0].integration_types: are known");
    refuses(
        list(1, command("ask", "d", ",'default_member_permissions':'all'")),
        "commands[0].default_member_permissions: are bits");
  }

  @Test
  void inAll() {
    String option = "{'type':3,'name':'o#','description':'%s','choices':%s}";
    String choices = list(25, "{'name':'%s','value':'v'}".formatted(x(100)));
    String three = list(3, option.formatted(x(100), choices));
    takes(with(three));
    refuses(
        with(list(4, option.formatted(x(100), choices))),
        "commands[0]: has at most 8000 characters in all");
    String longer = ",'description_localizations':{'de':'%s'}".formatted(x(100));
    String one = command("ask", "d", longer + ",'options':" + three);
    takes("[" + one + "]");
  }

  private static String command(String name, String description, String more) {
    return "{'type':1,'name':'%s','description':'%s'%s}".formatted(name, description, more);
  }

  private static String with(String options) {
    return "[" + command("ask", "d", ",'options':" + options) + "]";
  }

  private static void takes(String body) {
    Payload.takes(ROUTE, body);
  }

  private static void refuses(String body, String rule) {
    Payload.refuses(ROUTE, body, rule);
  }
}
