package dev.clio.bot.ask;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.index.passage.Selection;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What holds for people and places, asked for each time.
 *
 * @param selection which sources count in a place
 * @param privately whether whoever calls wants answers unseen by others
 * @param zone where days begin for a person in a place
 */
public record Customs(
    Function<Place, Selection> selection,
    Predicate<Incoming.Called> privately,
    BiFunction<Person, Place, ZoneId> zone) {}
