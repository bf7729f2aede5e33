package com.duebook.tenants;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.definition.FileNode;
import com.duebook.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of {@code tenants/templates}. A broken one stops the start: it is ours, and a test reads them all. */
@Service
public class Templates {

    private final List<Template> all;
    private final Journal journal;

    Templates(FileParts parts, Journal journal) {
        this.all = read(parts);
        this.journal = journal;
    }

    public List<Template> all() {
        return all;
    }

    /** @throws Refusal when there is none of that name */
    public Template required(String industry) {
        return all.stream()
                .filter(template -> template.industry().equals(industry))
                .findFirst()
                .orElseThrow(() -> new Refusal("tenants.template.unknown"));
    }

    /** Gives the current workspace, which is new, what it begins with beyond its own settings. */
    @Transactional
    public void apply(Template template) {
        template.parts().forEach(ReadPart::apply);
        journal.record(AuditEvent.TEMPLATE_APPLIED, null, Details.none().with(Fact.KIND, template.industry()));
    }

    private static List<Template> read(FileParts parts) {
        try {
            var found = new ArrayList<Template>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:tenants/templates/*.yaml")) {
                var name = Objects.requireNonNull(file.getFilename());
                found.add(Template.of(name.replace(".yaml", ""),
                        FileNode.read("templates/" + name, file.getContentAsString(StandardCharsets.UTF_8)), parts));
            }
            found.sort(Comparator.comparingInt(Template::order));
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
