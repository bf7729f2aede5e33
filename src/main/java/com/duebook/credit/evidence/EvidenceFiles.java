package com.duebook.credit.evidence;

import com.duebook.documents.DocumentKey;
import com.duebook.documents.KeptDocument;
import com.duebook.documents.PassingDocuments;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files before what they prove is written down, and forgets what then proves nothing. Works in no transaction. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class EvidenceFiles {

    public static final int MOST_BYTES = 10_000_000;

    private static final int LONGEST = 255;
    private static final String KIND = "evidence";

    private final PassingDocuments documents;
    private final Access access;

    EvidenceFiles(PassingDocuments documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    /** With their dots. */
    public static String[] endings() {
        return EvidenceKind.allEndings();
    }

    /** @throws Refusal for one that is too large, empty, or of another kind than these by its ending or its bytes */
    public Evidence keep(String name, Path file) {
        access.requireToAsk(Right.DECIDE_CREDIT);
        try {
            var kind = kind(name, file);
            var evidence = new Evidence(Ids.next(), shortened(name));
            documents.keep(key(evidence.id()), evidence.name(), kind.mediaType(), file);
            return evidence;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static EvidenceKind kind(String name, Path file) throws IOException {
        var size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new Refusal("credit.evidence.refusal.size", shortened(name), Math.ceilDiv(size, 1_000_000), MOST_BYTES / 1_000_000);
        }
        return EvidenceKind.of(name, Files.readAllBytes(file))
                .orElseThrow(() -> new Refusal("credit.evidence.refusal.kind", shortened(name)));
    }

    public KeptDocument read(Evidence evidence) {
        access.require(Right.READ);
        var bytes = new ByteArrayOutputStream();
        if (!documents.with(key(evidence.id()), (name, from) -> from.transferTo(bytes))) {
            throw new NotFound();
        }
        return new KeptDocument(key(evidence.id()), evidence.name(), EvidenceKind.named(evidence.name()).mediaType(), bytes.toByteArray());
    }

    /** For what nothing that was written down names. Nothing where it is forgotten already. */
    public void forget(Evidence evidence) {
        access.requireToAsk(Right.DECIDE_CREDIT);
        documents.forget(key(evidence.id()));
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
