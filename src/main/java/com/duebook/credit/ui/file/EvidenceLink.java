package com.duebook.credit.ui.file;

import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.evidence.EvidenceFiles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Hands a kept file over, never to be shown by the browser itself. */
class EvidenceLink extends Anchor {

    EvidenceLink(Evidence evidence, EvidenceFiles files) {
        super(DownloadHandler.fromInputStream(request -> {
            var file = files.read(evidence);
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
        }), AttachmentType.DOWNLOAD, evidence.name());
    }
}
