package architecture.bad.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

class EndlessUpload extends Upload {

    EndlessUpload() {
        super(UploadHandler.inMemory((metadata, bytes) -> {}));
    }
}
