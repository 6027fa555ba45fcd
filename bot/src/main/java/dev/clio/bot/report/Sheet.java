package dev.clio.bot.report;

import dev.clio.bot.chat.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of a report. No cell is ever a formula, whatever people call themselves.
 *
 * @param name what it is called, at most 31 characters
 * @param head what stands over the columns
 * @param rows cells: numbers as {@link Number}, all else as its words
 */
public record Sheet(String name, List<String> head, List<List<Object>> rows) {
  private static final String FORMULA = "=+-@\t\r";
  private static final int WIDEST = 60;
  private static final int CHARACTER = 256;

  /** Spreadsheets take a file for UTF-8 if it begins with this. */
  private static final String UTF_8_MARK = "\uFEFF";

  public Sheet {
    int columns = head.size();
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("a row of " + name + " has not as many cells as its head");
    }
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table alone, with commas. */
  public Bytes csv() {
    StringBuilder out = new StringBuilder(UTF_8_MARK);
    line(out, head);
    rows.forEach(row -> line(out, row));
    return Bytes.of(out.toString());
  }

  private static void line(StringBuilder out, List<?> row) {
    out.append(CSVFormat.RFC4180.format(row.stream().map(Sheet::harmless).toArray()))
        .append("\r\n");
  }

  /** Words that a spreadsheet would calculate are led in by a mark that it does not show. */
  private static Object harmless(Object cell) {
    String words = cell.toString();
    boolean formula =
        !(cell instanceof Number) && !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : cell;
  }

  /** Tables as one workbook, in Office Open XML. */
  public static Bytes xlsx(List<Sheet> sheets) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Font bold = book.createFont();
      bold.setBold(true);
      CellStyle strong = book.createCellStyle();
      strong.setFont(bold);
      for (Sheet sheet : sheets) {
        write(sheet, book.createSheet(sheet.name), strong);
      }
      book.write(out);
      return Bytes.of(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(Sheet sheet, XSSFSheet paper, CellStyle strong) {
    Row head = paper.createRow(0);
    for (int column = 0; column < sheet.head.size(); column++) {
      Cell cell = head.createCell(column);
      cell.setCellValue(sheet.head.get(column));
      cell.setCellStyle(strong);
      paper.setColumnWidth(column, CHARACTER * sheet.width(column));
    }
    for (int number = 0; number < sheet.rows.size(); number++) {
      Row row = paper.createRow(number + 1);
      for (int column = 0; column < sheet.head.size(); column++) {
        fill(row.createCell(column), sheet.rows.get(number).get(column));
      }
    }
    paper.createFreezePane(0, 1);
  }

  private static void fill(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private int width(int column) {
    int longest =
        rows.stream().mapToInt(row -> row.get(column).toString().length()).max().orElse(0);
    return Math.min(WIDEST, Math.max(longest, head.get(column).length()) + 2);
  }
}
