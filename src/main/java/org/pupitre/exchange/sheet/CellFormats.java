package org.pupitre.exchange.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.pupitre.exchange.table.Xml;

/**
 * How the numbers of a spreadsheet are shown, which alone tells a date from a number.
 *
 * @param dates      by the place of the style: whether it shows dates or times
 * @param since1904  whether days are counted from 1904
 */
record CellFormats(List<Boolean> dates, boolean since1904) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int DECIMALS = 9;
    private static final int HALF_A_SECOND_MILLIS = 500;

    /** Reads them; numbers only where the file has none. */
    static CellFormats read(@Nullable InputStream in, boolean since1904) throws XMLStreamException {
        List<Boolean> dates = new ArrayList<>();
        Map<Integer, String> own = new HashMap<>();
        if (in == null) {
            return new CellFormats(dates, since1904);
        }
        XMLStreamReader xml = Xml.reader(in);
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                cells |= name.equals("cellXfs");
                int format = Xml.number(xml, "numFmtId", 0);
                if (name.equals("numFmt")) {
                    own.put(format, Xml.attribute(xml, "formatCode"));
                } else if (cells && name.equals("xf")) {
                    dates.add(date(format, own));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
        return new CellFormats(dates, since1904);
    }

    private static boolean date(int format, Map<Integer, String> own) {
        String code = own.containsKey(format) ? own.get(format) : BuiltinFormats.getBuiltinFormat(format);
        return code != null && code.length() < 256 && DateUtil.isADateFormat(format, code);
    }

    /** A number as text: a date, a time or a figure, as its style shows it; as it is where it is no number. */
    String shown(String stored, int style) {
        double value;
        try {
            value = Double.parseDouble(stored.strip());
        } catch (NumberFormatException e) {
            return stored;
        }
        if (!Double.isFinite(value)) {
            return stored;
        }
        boolean date = style >= 0 && style < dates.size() && dates.get(style);
        return date && value >= 0 && DateUtil.isValidExcelDate(value) ? date(value) : figure(value);
    }

    private String date(double value) {
        if (value < 1) {
            long seconds = Math.round(value * Duration.ofDays(1).toSeconds());
            return seconds == Duration.ofDays(1).toSeconds()
                    ? "24:00:00"
                    : TIME.format(LocalTime.ofSecondOfDay(seconds));
        }
        LocalDateTime at = DateUtil.getLocalDateTime(value, since1904);
        if (at == null) {
            return figure(value);
        }
        LocalDateTime rounded = at.plus(Duration.ofMillis(HALF_A_SECOND_MILLIS)).withNano(0);
        return rounded.toLocalTime().equals(LocalTime.MIDNIGHT) && value == Math.rint(value)
                ? DAY.format(rounded)
                : MOMENT.format(rounded);
    }

    private static String figure(double value) {
        BigDecimal figure = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return (figure.scale() < 0 ? figure.setScale(0) : figure).toPlainString();
    }
}
