package com.duebook.tenants;

import com.duebook.definition.FileFault;
import com.duebook.definition.FileNode;
import com.duebook.node.NodeRole;
import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads the tenant files at start: those of the product, and those of the folder that {@code duebook.tenants} names. A
 * mistake is logged by file, line and field; that file is left out, and everything else goes on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FilesAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FilesAtStart.class);

    private final TenantFiles files;
    private final FileParts parts;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final NodeRole role;
    private final boolean demo;
    private final String folder;

    FilesAtStart(
            TenantFiles files,
            FileParts parts,
            Texts texts,
            ApplicationEventPublisher events,
            Environment environment,
            NodeRole role,
            @Value("${duebook.tenants:}") String folder) {
        this.files = files;
        this.parts = parts;
        this.texts = texts;
        this.events = events;
        this.role = role;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (role.runsJobs()) {
            for (var resource : found()) {
                apply(resource);
            }
        }
    }

    private void apply(Resource resource) {
        var name = Objects.requireNonNull(resource.getFilename());
        try {
            var file = TenantFile.of(name.replace(".yaml", ""),
                    FileNode.read(name, text(resource)), parts);
            if (demo || !file.demo()) {
                events.publishEvent(new TenantFileApplied(files.apply(file), file));
            }
        } catch (FileFault fault) {
            LOG.error("tenant file left out: {}", fault.getMessage());
        } catch (IOException unreadable) {
            LOG.error("tenant file left out: {}: cannot be read as a text in UTF-8 ({})", name, unreadable.toString());
        } catch (Refusal refusal) {
            LOG.error("tenant file left out: {}: {}", name,
                    texts.get(refusal.key(), Locale.ENGLISH, refusal.arguments()));
        }
    }

    /** Letters of another encoding are a fault, not question marks in somebody's name. */
    private static String text(Resource resource) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(resource.getContentAsByteArray())).toString();
    }

    private List<Resource> found() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var all = new ArrayList<>(Arrays.asList(resolver.getResources("classpath*:tenants/*.yaml")));
        if (!folder.isBlank()) {
            all.addAll(Arrays.asList(resolver.getResources(Path.of(folder).toUri() + "*.yaml")));
        }
        return all;
    }
}
