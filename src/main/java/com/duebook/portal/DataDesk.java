package com.duebook.portal;

import com.duebook.credit.ask.AskedField;
import com.duebook.credit.ask.DataAnswers;
import com.duebook.credit.ask.OpenDataRequest;
import com.duebook.credit.evidence.Evidence;
import com.duebook.credit.evidence.EvidenceFiles;
import com.duebook.customers.CustomerFault;
import com.duebook.customers.Customers;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.Logos;
import com.duebook.workspace.Workspaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Serves customers who are asked about themselves, by the secret of their link alone. */
@Service
class DataDesk {

    static final int MOST_FILES = 5;

    private final DataAnswers answers;
    private final EvidenceFiles evidence;
    private final Workspaces workspaces;
    private final Logos logos;
    private final Customers customers;
    private final Tenancy tenancy;

    DataDesk(DataAnswers answers, EvidenceFiles evidence, Workspaces workspaces, Logos logos, Customers customers, Tenancy tenancy) {
        this.answers = answers;
        this.evidence = evidence;
        this.workspaces = workspaces;
        this.logos = logos;
        this.customers = customers;
        this.tenancy = tenancy;
    }

    /** Empty for every link that is not good, whatever the reason. */
    Optional<DataPage> page(String token) {
        return answers.open(token).map(request -> tenancy.callAs(request.workspace(), Actor.SYSTEM, () -> page(request)));
    }

    Optional<byte[]> logo(String token) {
        return answers.open(token).flatMap(request -> tenancy.callAs(request.workspace(), Actor.SYSTEM, logos::current));
    }

    List<CustomerFault> faults(DataPage page, Map<AskedField, String> typed) {
        return answers.faults(page.request(), typed);
    }

    /**
     * All of it or nothing: files of an answer that is not taken are forgotten.
     *
     * @throws Refusal for a file that is not taken
     * @throws NotFound when the link is not good any more
     */
    void answer(DataPage page, Map<AskedField, String> typed, List<MultipartFile> files) {
        var handedIn = files.stream().filter(file -> !file.isEmpty()).toList();
        if (handedIn.size() > MOST_FILES) {
            throw new Refusal("credit.ask.refusal.files", MOST_FILES);
        }
        var kept = new ArrayList<Evidence>();
        var taken = false;
        try {
            handedIn.forEach(file -> kept.add(keep(page.request(), file)));
            taken = answers.answer(page.request(), typed, kept);
        } finally {
            if (!taken) {
                tenancy.runAs(page.request().workspace(), () -> kept.forEach(evidence::forget));
            }
        }
    }

    private Evidence keep(OpenDataRequest request, MultipartFile file) {
        try {
            var copy = Files.createTempFile("duebook", ".upload");
            try {
                file.transferTo(copy);
                var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
                return tenancy.callAs(request.workspace(), Actor.SYSTEM, () -> evidence.keep(name, copy));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private DataPage page(OpenDataRequest request) {
        var customer = customers.brief(request.customer());
        return new DataPage(PayFrame.of(workspaces.settings(), logos.changedAt().isPresent(), customer), request, customer.name());
    }
}
