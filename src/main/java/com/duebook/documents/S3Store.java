package com.duebook.documents;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * One object for each content, {@code prefix/workspace/sha256}. Who may ask is found as Amazon's tools find it: the variables
 * {@code AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY}, or what the machine or the pod is given.
 */
class S3Store implements DocumentStore, AutoCloseable {

    private static final String TRIED = "tried";
    private static final int NOT_THERE = 404;

    /** A file of some hundred megabytes takes longer than a paper. */
    private static final Duration LARGE = Duration.ofMinutes(10);

    private final S3Address address;
    private final S3Client client;
    private final DocumentStore earlier;

    /** @param earlier where documents lay before there was this store */
    private S3Store(S3Address address, S3Client client, DocumentStore earlier) {
        this.address = address;
        this.client = client;
        this.earlier = earlier;
    }

    /** @throws CannotStart when it cannot be written to and read from */
    static S3Store open(S3Address address, DocumentStore earlier) {
        try {
            var store = new S3Store(address, client(address), earlier);
            store.put(TRIED, TRIED.getBytes());
            store.get(TRIED).orElseThrow();
            return store;
        } catch (SdkException | java.util.NoSuchElementException refused) {
            throw new CannotStart("The document store " + address + " cannot be written to and read from (" + refused.getMessage()
                    + "); check DUEBOOK_DOCUMENTS_URL, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and that they may put and get"
                    + " objects there.", refused);
        }
    }

    @Override
    public void put(UUID workspace, String sha256, byte[] bytes) {
        S3Outage.translated(() -> put(workspace + "/" + sha256, bytes));
    }

    @Override
    public Optional<byte[]> get(UUID workspace, String sha256) {
        return S3Outage.translated(() -> get(workspace + "/" + sha256)).or(() -> earlier.get(workspace, sha256));
    }

    @Override
    public void put(UUID workspace, String sha256, Path file) {
        S3Outage.translated(() -> client.putObject(object -> object.bucket(address.bucket()).key(key(workspace, sha256))
                .overrideConfiguration(own -> own.apiCallTimeout(LARGE)), RequestBody.fromFile(file)));
    }

    @Override
    public boolean get(UUID workspace, String sha256, Path file) throws IOException {
        return S3Outage.translated(() -> into(file, workspace, sha256));
    }

    private boolean into(Path file, UUID workspace, String sha256) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            client.getObject(object -> object.bucket(address.bucket()).key(key(workspace, sha256))
                    .overrideConfiguration(own -> own.apiCallTimeout(LARGE)), ResponseTransformer.toOutputStream(out));
            return true;
        } catch (AwsServiceException refused) {
            if (refused.statusCode() == NOT_THERE) {
                return earlier.get(workspace, sha256, file);
            }
            throw refused;
        }
    }

    @Override
    public void remove(UUID workspace, String sha256) {
        S3Outage.translated(() -> client.deleteObject(object -> object.bucket(address.bucket()).key(key(workspace, sha256))));
        earlier.remove(workspace, sha256);
    }

    private String key(UUID workspace, String sha256) {
        return address.prefix() + workspace + "/" + sha256;
    }

    @Override
    public void close() {
        client.close();
    }

    private PutObjectResponse put(String name, byte[] bytes) {
        return client.putObject(object -> object.bucket(address.bucket()).key(address.prefix() + name), RequestBody.fromBytes(bytes));
    }

    private Optional<byte[]> get(String name) {
        try {
            return Optional.of(client.getObjectAsBytes(object -> object.bucket(address.bucket()).key(address.prefix() + name))
                    .asByteArray());
        } catch (AwsServiceException refused) {
            if (refused.statusCode() == NOT_THERE) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Sums of its own are left out: other stores than Amazon's do not know them all, and what is read is checked by its name. */
    private static S3Client client(S3Address address) {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5)).socketTimeout(Duration.ofSeconds(15)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(own -> own.expectContinueEnabled(false))
                .overrideConfiguration(own -> own.apiCallTimeout(Duration.ofSeconds(40)));
        if (address.endpoint() != null) {
            builder.endpointOverride(address.endpoint()).forcePathStyle(true);
        }
        if (address.region() != null || address.endpoint() != null) {
            builder.region(address.region() == null ? Region.US_EAST_1 : Region.of(address.region()));
        }
        return builder.build();
    }
}
