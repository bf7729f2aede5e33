package com.duebook.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.CannotStart;
import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Ids;
import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Against an S3 server in this process, with credentials as Amazon's tools take them. */
@IntegrationTest
class S3StoreTest extends StoreContract {

    private static final Map<String, String> CREDENTIALS = Map.of("aws.accessKeyId", "test", "aws.secretAccessKey", "secret");

    private static LocalS3 server;
    private static S3Client client;
    private static @Nullable S3Store store;

    @Autowired DocumentStore inTheDatabase;

    @BeforeAll
    static void aServer() {
        CREDENTIALS.forEach(System::setProperty);
        server = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        server.start();
        client = S3Client.builder().endpointOverride(URI.create(endpoint())).forcePathStyle(true).region(Region.US_EAST_1)
                .httpClientBuilder(UrlConnectionHttpClient.builder()).build();
        client.createBucket(bucket -> bucket.bucket("papers"));
    }

    @AfterAll
    static void gone() {
        if (store != null) {
            store.close();
        }
        client.close();
        server.shutdown();
        CREDENTIALS.keySet().forEach(System::clearProperty);
    }

    @Override
    DocumentStore store() {
        if (store == null) {
            store = S3Store.open(address(), inTheDatabase);
        }
        return store;
    }

    @Override
    void change(UUID workspace, String sha256) {
        client.putObject(object -> object.bucket("papers").key("duebook/" + workspace + "/" + sha256), RequestBody.fromString("other"));
    }

    @Override
    void lose(UUID workspace, String sha256) {
        client.deleteObject(object -> object.bucket("papers").key("duebook/" + workspace + "/" + sha256));
    }

    @Test
    void leavesNoBytesInTheDatabase() {
        workspaces.outside(acme, () -> documents.keep(document(Ids.next(), "", bytes("far away"))));

        assertThat(workspaces.in(acme, () -> jdbc.sql("select count(*) from document_part where tenant_id = :tenant")
                .query(Long.class).single())).isZero();
    }

    @Test
    void findsWhatWasKeptInTheDatabaseBefore() {
        var kept = document(Ids.next(), "", bytes("earlier"));
        workspaces.outside(acme, () -> new Documents(rows, inTheDatabase, tenancy, clock).keep(kept));

        assertThat(workspaces.outside(acme, () -> documents.find(kept.key())).orElseThrow().bytes()).isEqualTo(bytes("earlier"));
    }

    @Test
    void writesNoRowWhileTheStoreIsAway() {
        var kept = document(Ids.next(), "", bytes("nothing half done"));
        var away = new Documents(rows, unreachable(), tenancy, clock);

        // As told of an absent database, after which work is tried again.
        assertThatExceptionOfType(TransientDataAccessException.class)
                .isThrownBy(() -> workspaces.outside(acme, () -> away.keep(kept)));
        assertThat(workspaces.outside(acme, () -> documents.find(kept.key()))).isEmpty();

        workspaces.outside(acme, () -> documents.keep(kept));
        assertThat(workspaces.outside(acme, () -> documents.find(kept.key()))).isPresent();
    }

    @Test
    void tellsWhatItMayNotDoApartFromAnOutage() {
        assertThatExceptionOfType(TransientDataAccessException.class).isThrownBy(() -> S3Outage.translated(() -> {
            throw S3Exception.builder().statusCode(503).message("slow down").build();
        }));
        assertThatExceptionOfType(S3Exception.class).isThrownBy(() -> S3Outage.translated(() -> {
            throw S3Exception.builder().statusCode(403).message("not yours").build();
        }));
    }

    @Test
    void doesNotStartOnAStoreThatIsAwayOrThatItMayNotWriteTo() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> S3Store.open(S3Address.of("s3://papers?endpoint=http://127.0.0.1:1"), inTheDatabase))
                .withMessageContaining("The document store s3://papers/ cannot be written to")
                .withMessageContaining("AWS_ACCESS_KEY_ID");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> S3Store.open(S3Address.of("s3://nobodys/duebook?endpoint=" + endpoint()), inTheDatabase))
                .withMessageContaining("The document store s3://nobodys/duebook/ cannot be written to");
    }

    private DocumentStore unreachable() {
        var other = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        other.start();
        var end = "http://127.0.0.1:" + other.getPort();
        try (var maker = S3Client.builder().endpointOverride(URI.create(end)).forcePathStyle(true).region(Region.US_EAST_1)
                .httpClientBuilder(UrlConnectionHttpClient.builder()).build()) {
            maker.createBucket(bucket -> bucket.bucket("papers"));
        }
        var opened = S3Store.open(S3Address.of("s3://papers?endpoint=" + end), inTheDatabase);
        other.shutdown();
        return opened;
    }

    private static S3Address address() {
        return S3Address.of("s3://papers/duebook?region=eu-central-1&endpoint=" + endpoint());
    }

    private static String endpoint() {
        return "http://127.0.0.1:" + server.getPort();
    }
}
