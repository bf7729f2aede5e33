package com.duebook.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The bundles {@code i18n/<module>.properties} (English) and {@code i18n/<module>_zh.properties} (Simplified Chinese)
 * of all modules as one.
 */
@Component
public class Texts {

    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Map<String, String> english = read("i18n/*.properties", false);
    private final Map<String, String> chinese = read("i18n/*_zh.properties", true);

    /** The language of {@link #LOCALES} that serves a reader of this locale. */
    public static Locale supported(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /**
     * @param arguments for the placeholders {0}, {1}; numbers, dates and what is {@link Worded} are formatted for the locale
     * @return the key itself, loudly logged, where a text is missing: a test keeps that from shipping
     */
    public String get(String key, Locale locale, Object... arguments) {
        var pattern = bundle(locale).get(key);
        if (pattern == null) {
            LOG.error("no text for {} in {}", key, locale);
            return key;
        }
        if (arguments.length == 0) {
            return pattern;
        }
        var said = Arrays.stream(arguments).map(argument -> said(argument, locale)).toArray();
        return withAllDecimals(new MessageFormat(pattern, locale), said).format(said);
    }

    private static Object said(Object argument, Locale locale) {
        return switch (argument) {
            case Worded worded -> worded.in(locale);
            case LocalDate date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
            default -> argument;
        };
    }

    /** Left alone, a {@link MessageFormat} shows three. */
    private static MessageFormat withAllDecimals(MessageFormat text, Object... arguments) {
        var own = text.getFormatsByArgumentIndex();
        for (var at = 0; at < Math.min(own.length, arguments.length); at++) {
            if (own[at] == null && arguments[at] instanceof BigDecimal number) {
                var format = NumberFormat.getInstance(text.getLocale());
                format.setMaximumFractionDigits(Math.max(0, number.scale()));
                text.setFormatByArgumentIndex(at, format);
            }
        }
        return text;
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    Map<String, String> bundle(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    private static Map<String, String> read(String pattern, boolean translated) {
        var texts = new HashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                if (Objects.requireNonNull(resource.getFilename()).contains("_") == translated) {
                    var file = new Properties();
                    try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                        file.load(reader);
                    }
                    file.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }
}
