package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker of schemas, on a schema of our own. */
final class SchemaTest {
  private static final JsonNode DOCUMENT =
      json(
          """
          {'schemas':{
            'Text':{'type':'object','required':['type','words'],'properties':{
              'type':{'type':'integer','enum':[1]},
              'words':{'type':'string','minLength':1,'maxLength':3}}},
            'Number':{'type':'object','properties':{
              'type':{'type':'integer','enum':[2]},
              'value':{'type':['number','null'],'minimum':0,'maximum':9}}},
            'Any':{'oneOf':[{'$ref':'#/schemas/Text'},{'$ref':'#/schemas/Number'},{'type':'null'}]},
            'List':{'type':'array','minItems':1,'maxItems':2,'uniqueItems':true,
              'items':{'type':'string','pattern':'^[a-z]+$'}},
            'Map':{'type':'object','maxProperties':1,'additionalProperties':{'type':'boolean'}},
            'Id':{'type':'string','format':'snowflake'},
            'Address':{'anyOf':[{'type':'string','format':'uri'},{'const':7}]},
            'Both':{'allOf':[{'$ref':'#/schemas/Id'},{'type':'string','maxLength':2}]}}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Any; {'type':1,'words':'abc'}",
        "Any; {'type':2,'value':9}",
        "Any; {'type':2,'value':null}",
        "Any; null",
        "List; ['a','b']",
        "Map; {'a':true}",
        "Id; '120'",
        "Address; 'attachment://a.png'",
        "Address; 7",
        "Both; '12'",
      })
  void fits(String name, String value) {
    assertEquals(List.of(), errors(name, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Any; {'type':1,'words':'abcd'}; v.words: has at most 3 characters",
        "Any; {'type':1,'words':''}; v.words: has at least 1 characters",
        "Any; {'type':1}; v.words: is there",
        "Any; {'type':2,'value':10}; v.value: is 0 to 9",
        "Any; {'type':2,'valu':1}; v.valu: is a declared key",
        "Any; {'type':3}; v: is of none of the known types",
        "List; []; v: has 1 to 2 elements",
        "List; ['a','a']; v: has every element once",
        "List; ['a','B']; v[1]: matches \"^[a-z]+$\"",
        "Map; {'a':1}; v.a: is of type \"boolean\"",
        "Map; {'a':true,'b':true}; v: has too many or too few keys",
        "Id; '012'; v: is a snowflake",
        "Id; 12; v: is of type \"string\"",
        "Address; 'nowhere'; v: is a uri",
        "Both; '123'; v: has at most 2 characters",
      })
  void doesNotFit(String name, String value, String error) {
    assertEquals(List.of(error), errors(name, value));
  }

  private static List<String> errors(String name, String value) {
    JsonNode schema = DOCUMENT.path("schemas").path(name);
    return new Schema(DOCUMENT).errors(schema, json(value), "v");
  }

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'));
  }
}
