package com.duebook.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.problem.CannotStart;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3AddressTest {

    @Test
    void readsBucketPrefixEndpointAndRegion() {
        assertThat(S3Address.of("s3://papers")).isEqualTo(new S3Address("papers", "", null, null));
        assertThat(S3Address.of("s3://papers/")).isEqualTo(new S3Address("papers", "", null, null));
        assertThat(S3Address.of(" s3://our_papers/due/book/?region=eu-central-1 "))
                .isEqualTo(new S3Address("our_papers", "due/book/", null, "eu-central-1"));
        assertThat(S3Address.of("s3://papers/x?endpoint=https://minio.example:9000&region=r"))
                .isEqualTo(new S3Address("papers", "x/", URI.create("https://minio.example:9000"), "r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers", "https://papers.example", "s3:papers", "s3:///x", "s3://papers?endpoint=minio:9000",
        "s3://papers?endpoint=ftp://x", "s3://papers?zone=eu", "s3://pa pers", "s3://papers?endpoint="})
    void refusesAnythingElseInASentence(String url) {
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> S3Address.of(url))
                .withMessageStartingWith("DUEBOOK_DOCUMENTS_URL is \"" + url).withMessageContaining("s3://bucket/prefix");
    }
}
