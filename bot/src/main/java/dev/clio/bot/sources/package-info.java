/**
 * Sources that teachers add, remove, hide and boost from a chat, each server for itself. Front
 * door: {@link dev.clio.bot.sources.SourcesFeature}.
 */
@NullMarked
package dev.clio.bot.sources;

import org.jspecify.annotations.NullMarked;
