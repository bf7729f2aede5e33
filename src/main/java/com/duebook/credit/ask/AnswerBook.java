package com.duebook.credit.ask;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.evidence.Evidence;
import com.duebook.problem.NotFound;
import com.duebook.time.Today;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes answers down, of each request the first. */
@Service
class AnswerBook {

    private final StoredDataRequests stored;
    private final StoredDataProposals proposals;
    private final StoredDataFiles files;
    private final Journal journal;
    private final Today today;

    AnswerBook(StoredDataRequests stored, StoredDataProposals proposals, StoredDataFiles files, Journal journal, Today today) {
        this.stored = stored;
        this.proposals = proposals;
        this.files = files;
        this.journal = journal;
        this.today = today;
    }

    /** @return whether nobody was first. @throws NotFound when the link is not good any more */
    @Transactional
    public boolean take(UUID id, Map<AskedField, String> held, Map<AskedField, String> otherwise, List<Evidence> handedIn) {
        var request = stored.locked(id).filter(it -> it.isGood(today.now())).orElseThrow(NotFound::new);
        if (!request.answer(today.now())) {
            return false;
        }
        otherwise.forEach((field, said) -> proposals.save(new DataProposal(id, field, held.getOrDefault(field, ""), said)));
        handedIn.forEach(file -> files.save(new DataFile(id, file)));
        if (otherwise.isEmpty() && handedIn.isEmpty()) {
            request.end(today.now(), "Duebook");
        }
        journal.record(AuditEvent.CUSTOMER_DATA_ANSWERED, request.customer(),
                Details.none().with(Fact.COUNT, otherwise.size() + handedIn.size()));
        return true;
    }
}
