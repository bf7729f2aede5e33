package com.duebook.tenants;

import com.duebook.definition.FileNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Applies the product's own demo file, as the start of a demo does. */
@Component
public class DemoFile {

    private final TenantFiles files;
    private final FileParts parts;
    private final ApplicationEventPublisher events;

    DemoFile(TenantFiles files, FileParts parts, ApplicationEventPublisher events) {
        this.files = files;
        this.parts = parts;
        this.events = events;
    }

    public UUID apply() {
        try {
            var file = TenantFile.of("demo", FileNode.read("demo.yaml",
                    new ClassPathResource("tenants/demo.yaml").getContentAsString(StandardCharsets.UTF_8)), parts);
            var workspace = files.apply(file);
            events.publishEvent(new TenantFileApplied(workspace, file));
            return workspace;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
