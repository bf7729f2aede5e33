package com.duebook.credit.cover;

import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Guarantees and insured limits in words. */
@Component
public class CoverTexts {

    private final Texts texts;

    CoverTexts(Texts texts) {
        this.texts = texts;
    }

    public String kind(CoverKind kind, Locale reader) {
        return texts.get("credit.cover.kind." + kind, reader);
    }

    /** Such as {@code EUR 50,000.00, of which 90 % counts: EUR 45,000.00}; the amount alone where all of it counts. */
    public String amount(NewCover cover, Locale reader) {
        var whole = MoneyFormat.format(cover.amount(), reader);
        return cover.percent() == 100 ? whole
                : texts.get("credit.cover.part", reader, whole, cover.percent(), MoneyFormat.format(cover.raises(), reader));
    }

    public String days(NewCover cover, Locale reader) {
        return cover.to() == null ? texts.get("credit.limit.from", reader, cover.from())
                : texts.get("credit.limit.fromTo", reader, cover.from(), cover.to());
    }

    List<String> lines(NewCover cover, Locale reader) {
        var who = Stream.of(kind(cover.kind(), reader), cover.giver(), cover.reference()).filter(part -> !part.isBlank()).toList();
        return Stream.of(String.join(" · ", who), amount(cover, reader), days(cover, reader), cover.note())
                .filter(line -> !line.isBlank()).toList();
    }
}
