package com.duebook.credit.check;

import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Items of the checklist as people read and write them. */
@Component
public class CheckTexts {

    private final Texts texts;

    CheckTexts(Texts texts) {
        this.texts = texts;
    }

    public String item(String item, Locale reader) {
        return UsualCheck.of(item).map(usual -> texts.get("credit.check.usual." + usual, reader)).orElse(item);
    }

    /** All that is checked, one a line. */
    public String lines(FileRules rules, Locale reader) {
        return rules.items().stream().map(item -> item(item, reader)).collect(Collectors.joining("\n"));
    }

    /** One a line. What reads as a usual one in the writer's language is that one. */
    public List<String> items(String lines, Locale writer) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> UsualCheck.all().stream()
                .filter(usual -> item(usual, writer).equalsIgnoreCase(line)).findFirst().orElse(line)).toList();
    }
}
