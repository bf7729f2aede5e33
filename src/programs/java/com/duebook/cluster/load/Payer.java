package com.duebook.cluster.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Somebody with a link from a mail who opens the pay page, again and again, with a new browser each time. */
public final class Payer {

    private final URI base;
    private final InetAddress from;
    private final List<Sales.Sale> sales;
    private final Answers answers;
    private int round;

    /** @param host of the loopback network, because visits are limited by address */
    public Payer(URI base, int host, List<Sales.Sale> sales, Answers answers) throws IOException {
        this.base = base;
        this.from = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) host});
        this.sales = sales;
        this.answers = answers;
    }

    /** The link, and the page that it leads to. */
    public void visit() throws InterruptedException {
        var sale = sales.get(round++ % sales.size());
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).localAddress(from)
                .cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build()) {
            var page = ask(http, base.resolve("/pay/" + sale.token()));
            ask(http, base.resolve(page));
        } catch (IOException broken) {
            answers.add(Courier.NONE);
        }
    }

    private String ask(HttpClient http, URI address) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.discarding());
        answers.add(answer.statusCode());
        return answer.headers().firstValue("Location").orElse("/pay");
    }
}
