package com.duebook.credit.ui.file;

import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.statement.CreditStatements;
import com.duebook.credit.statement.StatementView;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** A customer's balance sheets of several years side by side, with what they say. */
@org.springframework.stereotype.Component
class StatementPart implements CreditFilePart {

    private final CreditStatements statements;
    private final CreditLimits limits;
    private final EvidenceFiles files;
    private final Access access;
    private final Words words;

    StatementPart(CreditStatements statements, CreditLimits limits, EvidenceFiles files, Access access, Words words) {
        this.statements = statements;
        this.limits = limits;
        this.files = files;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.CreditFile.STATEMENTS;
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
        var known = statements.of(customer);
        Runnable again = () -> show(section, customer);
        var mayEdit = access.may(Right.DECIDE_CREDIT);
        var head = new FileSectionHead(words.get("credit.statement.title"), words.get("credit.statement.new"), mayEdit
                ? () -> new StatementDialog(customer, null, statements, files, limits.ownCurrency(), words, again).open() : null);
        if (mayEdit) {
            var take = new Button(words.get("credit.statement.import"), clicked -> new StatementImport(customer, known, statements,
                    limits.ownCurrency(), words, again).open());
            head.tool(take);
        }
        section.add(head);
        section.add(known.isEmpty() ? new Paragraph(words.get("credit.statement.none"))
                : wide(new StatementTable(known, files, words, mayEdit ? deeds(customer, again) : null)));
    }

    /** Goes sideways by wheel, finger or key where there is no room for all years. */
    private Div wide(StatementTable table) {
        var wide = new Div(table);
        wide.addClassName("wide-table");
        wide.getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", words.get("credit.statement.title"));
        return wide;
    }

    private StatementTable.Deeds deeds(UUID customer, Runnable again) {
        return new StatementTable.Deeds() {

            @Override
            public void change(StatementView statement) {
                new StatementDialog(customer, statement, statements, files, limits.ownCurrency(), words, again).open();
            }

            @Override
            public void withdraw(StatementView statement) {
                Confirm.destruction(words.get("credit.statement.withdraw.title"),
                        words.get("credit.statement.withdraw.text", statement.sheet().yearEnd()),
                        words.get("credit.statement.withdraw"), () -> {
                            statements.withdraw(statement.id());
                            Notices.done(words.get("credit.statement.withdrawn"));
                            again.run();
                        });
            }
        };
    }
}
