package com.duebook.credit.score;

import com.duebook.definition.FileNode;
import com.duebook.definition.TemplatePart;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The scorecard as a file writes it, and the one that an industry begins with. */
@Component
@Order(55)
class ScorecardPart implements TemplatePart<Scorecard> {

    private final Scorecards cards;
    private final CardFile files;
    private final DefaultCard templates;

    ScorecardPart(Scorecards cards, CardFile files, DefaultCard templates) {
        this.cards = cards;
        this.files = files;
        this.templates = templates;
    }

    @Override
    public String field() {
        return "scorecard";
    }

    @Override
    public Scorecard read(FileNode node, Currency usual) {
        return files.read(node, FileNode::text);
    }

    @Override
    public Supplier<Scorecard> readTemplate(FileNode node) {
        templates.in(node, Locale.ENGLISH);
        return () -> templates.of(node);
    }

    @Override
    public void apply(Scorecard card) {
        cards.adopt(card);
    }

    @Override
    public @Nullable Map<String, Object> write() {
        return cards.set().map(CardFile::write).orElse(null);
    }
}
