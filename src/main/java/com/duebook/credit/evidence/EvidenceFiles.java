package com.duebook.credit.evidence;

import com.duebook.documents.DocumentKey;
import com.duebook.documents.Documents;
import com.duebook.documents.KeptDocument;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files before what they prove is written down: one that nothing names harms nobody. Works in no transaction. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class EvidenceFiles {

    public static final int MOST_BYTES = 10_000_000;

    private static final int LONGEST = 255;
    private static final String KIND = "evidence";

    private final Documents documents;
    private final Access access;

    EvidenceFiles(Documents documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    /** With their dots. */
    public static String[] endings() {
        return EvidenceKind.allEndings();
    }

    /** @throws Refusal for one that is too large, empty, or of another kind than these by its ending or its bytes */
    public Evidence keep(String name, byte[] bytes) {
        access.requireToAsk(Right.DECIDE_CREDIT);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("credit.evidence.refusal.size", bytes.length / 1_000_000, MOST_BYTES / 1_000_000);
        }
        var kind = EvidenceKind.of(name, bytes)
                .orElseThrow(() -> new Refusal("credit.evidence.refusal.kind", shortened(name)));
        var evidence = new Evidence(Ids.next(), shortened(name));
        documents.keep(new KeptDocument(key(evidence.id()), evidence.name(), kind.mediaType(), bytes));
        return evidence;
    }

    public KeptDocument read(Evidence evidence) {
        access.require(Right.READ);
        return documents.find(key(evidence.id())).orElseThrow(NotFound::new);
    }

    private static DocumentKey key(UUID id) {
        return new DocumentKey(id, KIND, "");
    }

    /** Its end says what it is. */
    private static String shortened(String name) {
        var plain = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
    }
}
