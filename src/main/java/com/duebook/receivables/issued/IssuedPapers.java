package com.duebook.receivables.issued;

import com.duebook.documents.DocumentKey;
import com.duebook.documents.Documents;
import com.duebook.documents.KeptDocument;
import com.duebook.ledger.DebtHistory;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.Payables;
import com.duebook.workspace.Workspaces;
import com.duebook.workspace.past.Senders;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The paper of an invoice or a credit note, drawn once and the same for ever: kept when it is first shown or sent, and served
 * as it was from then on. Asks for no right: callers know who asks. Called outside any transaction.
 */
@Service
public class IssuedPapers {

    private static final String KIND = "invoice";

    private final Documents documents;
    private final InvoicePapers papers;
    private final Payables invoices;
    private final DebtHistory history;
    private final Senders senders;
    private final Workspaces workspaces;

    IssuedPapers(Documents documents, InvoicePapers papers, Payables invoices, DebtHistory history, Senders senders,
            Workspaces workspaces) {
        this.documents = documents;
        this.papers = papers;
        this.invoices = invoices;
        this.history = history;
        this.senders = senders;
        this.workspaces = workspaces;
    }

    /** As it was sent last; else as it was shown; else drawn and kept. A draft's is drawn and not kept. */
    public KeptDocument shown(UUID invoice) {
        return kept(invoice).orElseGet(() -> invoices.number(invoice).isEmpty()
                ? drawn(invoice, "", null) : documents.keep(drawn(invoice, "", null)));
    }

    /** As it was sent or shown last. Its edition is the one it was {@link #keep kept} with. */
    public Optional<KeptDocument> kept(UUID invoice) {
        return documents.newest(invoice, KIND);
    }

    /**
     * Another edition of the same paper.
     *
     * @param edition says which link it is, without giving it away
     * @param payLink printed as a QR code
     */
    public KeptDocument keep(UUID invoice, String edition, URI payLink) {
        return documents.keep(drawn(invoice, edition, payLink));
    }

    /** Whether the paper of an invoice names another account than the workspace has by now. */
    public boolean namesAnotherAccount(UUID invoice) {
        var then = history.beganAt(invoice).map(at -> senders.at(at).bank());
        return then.filter(bank -> bank.isGiven() && !bank.equals(workspaces.settings().bank())).isPresent();
    }

    private KeptDocument drawn(UUID invoice, String edition, @Nullable URI payLink) {
        var number = invoices.number(invoice);
        var name = (number.isEmpty() ? "draft" : number).replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".pdf";
        return new KeptDocument(new DocumentKey(invoice, KIND, edition), name, "application/pdf", papers.pdf(invoice, payLink));
    }
}
