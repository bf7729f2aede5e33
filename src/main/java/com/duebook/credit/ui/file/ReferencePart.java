package com.duebook.credit.ui.file;

import com.duebook.credit.reference.CreditReferences;
import com.duebook.credit.reference.ReferenceView;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What others say of a customer, graded by our people. */
@org.springframework.stereotype.Component
class ReferencePart implements CreditFilePart {

    private static final List<String> COLUMNS = List.of("giver", "grade", "reason", "by");

    private final CreditReferences references;
    private final Access access;
    private final Words words;

    ReferencePart(CreditReferences references, Access access, Words words) {
        this.references = references;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.CreditFile.REFERENCES;
    }

    @Override
    public Component of(UUID customer) {
        var section = new Section();
        section.addClassName("section");
        show(section, customer);
        return section;
    }

    private void show(Section section, UUID customer) {
        section.removeAll();
        Runnable again = () -> show(section, customer);
        var mayEdit = access.may(Right.DECIDE_CREDIT);
        section.add(new FileSectionHead(words.get("credit.reference.title"), words.get("credit.reference.new"),
                mayEdit ? () -> new ReferenceDialog(customer, references, words, again).open() : null));
        var known = references.of(customer);
        if (known.isEmpty()) {
            section.add(new Paragraph(words.get("credit.reference.none")));
            return;
        }
        var current = known.stream().filter(ReferenceView::isCurrent).toList();
        if (!current.isEmpty()) {
            section.add(new Paragraph(words.get("credit.reference.average",
                    current.stream().mapToInt(it -> it.reference().grade()).average().orElseThrow(), current.size())));
        }
        var table = new FileTable(words.get("credit.reference.title"),
                COLUMNS.stream().map(column -> words.get("credit.reference.column." + column)).toList(), Set.of());
        Stream.concat(current.stream(), known.stream().filter(reference -> !reference.isCurrent()))
                .forEach(reference -> row(table, reference, mayEdit ? again : null));
        section.add(table);
    }

    private void row(FileTable table, ReferenceView view, @Nullable Runnable again) {
        var reference = view.reference();
        var who = words.get("credit.reference.kind." + reference.kind()) + " · " + words.dates().date(reference.day());
        table.row(!view.isCurrent(), new Div(new Div(reference.giver()), FileTable.tiny(who)),
                new Span(words.get("credit.reference.grade." + reference.grade())), new Span(reference.reason()),
                new WithdrawnBy(view.recordedBy(), view.recordedAt(), view.replacedAt(), reference.giver(), words, again == null ? null
                        : () -> {
                            references.withdraw(view.id());
                            again.run();
                        }));
    }
}
