package com.duebook.credit.score.editor;

import com.duebook.credit.score.DefaultCard;
import com.duebook.credit.score.Scorecard;
import com.duebook.definition.FileNode;
import com.duebook.definition.TenantWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The scorecards that industries begin with, as {@code tenants/templates} has them. */
@Component
public class CardTemplates {

    private final DefaultCard cards;
    private final List<Kept> all;

    CardTemplates(DefaultCard cards) {
        this.cards = cards;
        this.all = read();
    }

    private record Kept(int order, TenantWords name, FileNode card) {}

    /** @param name of the industry, in the reader's language; its classes are named in the workspace's */
    public record CardTemplate(String name, Scorecard card) {}

    public List<CardTemplate> all(Locale reader) {
        return all.stream().map(each -> new CardTemplate(each.name().in(reader), cards.of(each.card()))).toList();
    }

    private static List<Kept> read() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:tenants/templates/*.yaml"))
                    .map(CardTemplates::read).sorted(Comparator.comparingInt(Kept::order)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept read(Resource file) {
        try {
            var node = FileNode.read(Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            return new Kept((int) node.field("order").number(1, 1_000), TenantWords.of(node.field("name")), node.field("scorecard"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
