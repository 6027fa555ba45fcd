package dev.clio.bot.sql;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.quiz.QuestionSets;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions of teachers in the database. A person who goes leaves them to the class, without name;
 * those of a conversation with that person alone go along.
 */
final class SqlQuestionSets implements QuestionSets, PersonalData {
  private static final List<String> TABLES = List.of("quiz_set", "quiz_review", "quiz_alias");

  private final Database database;

  SqlQuestionSets(Database database) {
    this.database = database;
  }

  @Override
  public void put(QuestionSet set) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO quiz_set (home, name, questions, person, author, at)
                    VALUES (:home, :name, :questions, :person, :author, :at)
                    ON CONFLICT (home, name) DO UPDATE SET
                      questions = excluded.questions, person = excluded.person,
                      author = excluded.author, at = excluded.at\
                    """)
                .bind("home", Refs.of(set.home()))
                .bind("name", set.name())
                .bind("questions", set.questions())
                .bind("person", Refs.of(set.by()))
                .bind("author", set.by().name())
                .bind("at", set.at().toEpochMilli())
                .execute());
  }

  @Override
  public List<QuestionSet> of(ServerRef home) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT name AS title, questions, person, author AS name, at FROM quiz_set
                    WHERE home = :home ORDER BY quiz_set.name\
                    """)
                .bind("home", Refs.of(home))
                .map(
                    (row, _) ->
                        new QuestionSet(
                            home,
                            row.getString("title"),
                            row.getString("questions"),
                            Refs.person(home, row),
                            Instant.ofEpochMilli(row.getLong("at"))))
                .list());
  }

  @Override
  public boolean remove(ServerRef home, String name) {
    return database.write(
            handle ->
                handle
                    .createUpdate("DELETE FROM quiz_set WHERE home = :home AND name = :name")
                    .bind("home", Refs.of(home))
                    .bind("name", name)
                    .execute())
        == 1;
  }

  @Override
  public void review(ServerRef home, QuizQuestionId question, boolean good, Person by) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO quiz_review (home, question, good, person)
                    VALUES (:home, :question, :good, :person)
                    ON CONFLICT (home, question) DO UPDATE SET
                      good = excluded.good, person = excluded.person\
                    """)
                .bind("home", Refs.of(home))
                .bind("question", question.value())
                .bind("good", good ? 1 : 0)
                .bind("person", Refs.of(by))
                .execute());
  }

  @Override
  public Map<QuizQuestionId, Boolean> reviewed(ServerRef home) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT question, good FROM quiz_review WHERE home = :home")
                .bind("home", Refs.of(home))
                .map(
                    (row, _) ->
                        Map.entry(
                            new QuizQuestionId(row.getString("question")), row.getInt("good") == 1))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public void accept(ServerRef home, QuizQuestionId question, String answer, Person by) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO quiz_alias (home, question, answer, person)
                    VALUES (:home, :question, :answer, :person)
                    ON CONFLICT (home, question, answer) DO NOTHING\
                    """)
                .bind("home", Refs.of(home))
                .bind("question", question.value())
                .bind("answer", answer)
                .bind("person", Refs.of(by))
                .execute());
  }

  @Override
  public Map<QuizQuestionId, List<String>> accepted(ServerRef home) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT question, answer FROM quiz_alias
                    WHERE home = :home ORDER BY question, answer\
                    """)
                .bind("home", Refs.of(home))
                .map(
                    (row, _) ->
                        Map.entry(
                            new QuizQuestionId(row.getString("question")), row.getString("answer")))
                .collect(
                    Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
  }

  @Override
  public String kind() {
    return "sets";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    String own = "person = :person OR " + Rows.aloneAtHome("home");
    return Stream.of(
            "SELECT at, home, name, questions, author FROM quiz_set WHERE " + own,
            "SELECT home, question, good FROM quiz_review WHERE " + own,
            "SELECT home, question, answer FROM quiz_alias WHERE " + own)
        .flatMap(query -> Rows.of(database, person, query).stream())
        .toList();
  }

  @Override
  public int delete(Person person) {
    String[] statements =
        TABLES.stream()
            .flatMap(
                table ->
                    Stream.of(
                        "DELETE FROM %s WHERE person = :person AND home LIKE '%%:chat-%%'"
                            .formatted(table),
                        "DELETE FROM %s WHERE ".formatted(table) + Rows.aloneAtHome("home"),
                        "UPDATE %s SET person = NULL%s WHERE person = :person"
                            .formatted(table, table.equals("quiz_set") ? ", author = NULL" : "")))
            .toArray(String[]::new);
    return Rows.delete(database, person, statements);
  }
}
