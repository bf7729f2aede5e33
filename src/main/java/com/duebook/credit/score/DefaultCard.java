package com.duebook.credit.score;

import com.duebook.definition.FileNode;
import com.duebook.definition.TenantWords;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The scorecard of a workspace that was opened before there were any: that of the template of general business. */
@Component
public class DefaultCard {

    private static final String FILE = "tenants/templates/general.yaml";

    private final CardFile cards;
    private final FileNode node = read();
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    DefaultCard(CardFile cards, Tenancy tenancy, TenantProfiles profiles) {
        this.cards = cards;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    Scorecard card() {
        return of(node);
    }

    /** Of a template, in the workspace's language. */
    public Scorecard of(FileNode template) {
        return in(template, profiles.of(tenancy.tenant()).locale());
    }

    Scorecard in(FileNode template, Locale language) {
        return cards.read(template, name -> TenantWords.of(name).in(language));
    }

    private static FileNode read() {
        try {
            return FileNode.read(FILE, new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8)).field("scorecard");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
