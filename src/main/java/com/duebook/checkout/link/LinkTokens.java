package com.duebook.checkout.link;

import com.duebook.site.Site;
import com.duebook.tenancy.Tenancy;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secrets of all links that customers are sent, whatever they ask for. */
@Service
public class LinkTokens {

    private final LinkIndex index;
    private final Tenancy tenancy;
    private final Site site;

    LinkTokens(LinkIndex index, Tenancy tenancy, Site site) {
        this.index = index;
        this.tenancy = tenancy;
        this.site = site;
    }

    /**
     * The caller has checked the right to ask.
     *
     * @return what nobody can read again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public URI issue(UUID link) {
        var token = PayToken.next();
        index.add(token, tenancy.tenant(), link);
        return site.uri("pay/" + token.text());
    }

    /** Empty for unknown and damaged tokens, alike. */
    public Optional<LinkTarget> find(String token) {
        return tenancy.onPlatform(() -> index.find(PayToken.given(token)));
    }
}
