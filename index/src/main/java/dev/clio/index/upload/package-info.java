/**
 * Files that people add while Clio runs: one folder for each collection, and in it whole files
 * only, under names that every system can keep. Front door: {@link
 * dev.clio.index.upload.UploadFolder}.
 */
@NullMarked
package dev.clio.index.upload;

import org.jspecify.annotations.NullMarked;
