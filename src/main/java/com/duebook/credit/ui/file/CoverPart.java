package com.duebook.credit.ui.file;

import com.duebook.credit.cover.CoverTexts;
import com.duebook.credit.cover.CoverView;
import com.duebook.credit.cover.CreditCovers;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.limit.CreditLimits;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** Guarantees, collateral and insured limits of a customer. */
@org.springframework.stereotype.Component
class CoverPart implements CreditFilePart {

    private final CreditCovers covers;
    private final CreditLimits limits;
    private final CreditStandings standings;
    private final EvidenceFiles files;
    private final CoverTexts texts;
    private final ActionConfirmation confirmation;
    private final Access access;
    private final Words words;

    CoverPart(CreditCovers covers, CreditLimits limits, CreditStandings standings, EvidenceFiles files, CoverTexts texts,
            ActionConfirmation confirmation, Access access, Words words) {
        this.covers = covers;
        this.limits = limits;
        this.standings = standings;
        this.files = files;
        this.texts = texts;
        this.confirmation = confirmation;
        this.access = access;
        this.words = words;
    }

    @Override
    public int order() {
        return Places.CreditFile.COVERS;
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
        var known = covers.of(customer);
        Runnable again = () -> show(section, customer);
        section.add(new FileSectionHead(words.get("credit.cover.title"), words.get("credit.cover.enter"),
                access.mayAsk(Right.DECIDE_CREDIT) ? () -> new CoverDialog(customer, files, limits.ownCurrency(), confirmation,
                        texts, words, again).open() : null));
        if (known.isEmpty()) {
            section.add(new Paragraph(words.get("credit.cover.none")));
            return;
        }
        if (known.stream().anyMatch(CoverView::isCurrent) && !standings.isLimited(customer)) {
            section.add(new Paragraph(words.get("credit.cover.waiting")));
        }
        section.add(new CoverTable(known, texts, files, words, access.may(Right.DECIDE_CREDIT)
                ? cover -> new EndCoverDialog(cover, covers, texts, words, again).open() : null));
    }
}
