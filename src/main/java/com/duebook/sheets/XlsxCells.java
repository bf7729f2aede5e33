package com.duebook.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A workbook's cells as its reader sees them. */
final class XlsxCells {

    /** What spreadsheets keep of a number; digits beyond are the noise of its binary form. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern UNSEEN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final LocalDate zero;

    XlsxCells(boolean since1904) {
        zero = since1904 ? ZERO_SINCE_1904 : ZERO;
    }

    List<SheetCell> of(Row row) {
        var cells = new ArrayList<SheetCell>(row.getCellCount());
        for (var column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return cells;
    }

    private SheetCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return SheetCell.EMPTY;
        }
        if (cell.getValue() instanceof BigDecimal stored) {
            return number(stored, visible(cell.getDataFormatString()));
        }
        // What was never worked out, such as by a program that only writes formulas, is not nothing.
        var isUnknown = cell.getValue() == null && cell.getFormula() != null;
        return SheetCell.text(isUnknown ? "=" + cell.getFormula() : Objects.requireNonNullElse(cell.getText(), ""));
    }

    private SheetCell number(BigDecimal stored, String format) {
        var serial = day(stored);
        if (serial != null && format.matches("(?i).*[dy].*")) {
            return SheetCell.text(moment(serial, stored));
        }
        var bare = plain(stored);
        if (format.endsWith("%")) {
            return SheetCell.text(plain(bare.movePointRight(2)).stripTrailingZeros().toPlainString() + "%");
        }
        if (format.matches("0{2,}") && bare.scale() == 0 && bare.signum() >= 0) {
            return SheetCell.text("0".repeat(Math.max(0, format.length() - bare.precision())) + bare);
        }
        return new SheetCell(bare.toPlainString(), true, decimals(format), serial);
    }

    private @Nullable LocalDate day(BigDecimal stored) {
        return stored.signum() <= 0 || stored.compareTo(LAST_DAY) > 0 ? null : zero.plusDays(stored.longValue());
    }

    private static String moment(LocalDate day, BigDecimal stored) {
        var seconds = stored.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(86_400));
        var time = LocalTime.MIDNIGHT.plusSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue());
        return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day.atTime(time).toString();
    }

    /** The first section, for positive numbers, without texts, colours and room for brackets. */
    private static String visible(@Nullable String format) {
        return format == null ? "" : UNSEEN.matcher(format).replaceAll("").split(";", 2)[0].strip();
    }

    private static @Nullable Integer decimals(String format) {
        if (!format.matches("[#0?,.\\s]*[0?#][#0?,.\\s]*")) {
            return null;
        }
        var point = format.indexOf('.');
        return point < 0 ? 0 : (int) format.substring(point).chars().filter(letter -> "0#?".indexOf(letter) >= 0).count();
    }

    private static BigDecimal plain(BigDecimal stored) {
        var kept = stored.precision() > KEPT.getPrecision() ? stored.round(KEPT).stripTrailingZeros() : stored;
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }
}
