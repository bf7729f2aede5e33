#!/bin/sh
# Angus Mail 2.0.5 (Jakarta Mail) and the SMTPUTF8 extension.
#
# Guess: with mail.mime.allowutf8 a mail asks for SMTPUTF8 when an address or header of it needs that, and a plain one is
# sent as before.
# What happens: once the property is true every MAIL FROM carries SMTPUTF8 where the server offers it, also of a mail whose
# addresses and headers are all ASCII.
# Hurts: such a mail may only go on to servers that know the extension, so plain invoices to customers behind older ones
# bounce as soon as the own server is upgraded; addresses with other letters were the only ones that should.
# Source: RFC 6531, 3.4 (a client that knows that neither envelope nor message needs it should not supply the parameter) and
# 3.6 for the relaying; run on 29 November 2026.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>look</groupId><artifactId>look</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.eclipse.angus</groupId><artifactId>jakarta.mail</artifactId><version>2.0.5</version></dependency>
  </dependencies>
</project>
X
mvn -q -B dependency:copy-dependencies -DoutputDirectory=. >/dev/null
cat > Look.java <<'J'
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

class Look {
    /** Takes one mail and prints how it was announced. */
    static void serve(ServerSocket door) {
        try (var line = door.accept();
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 here\r\n");
            out.flush();
            var isText = false;
            for (String said; (said = in.readLine()) != null;) {
                if (said.startsWith("MAIL FROM")) {
                    System.out.println("  " + said);
                }
                if (isText && !said.equals(".")) {
                    continue;
                }
                isText = said.equals("DATA");
                out.print(said.startsWith("EHLO") ? "250-here\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n" : isText ? "354 go\r\n"
                        : said.equals("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
                out.flush();
            }
        } catch (IOException closed) {
            System.out.println(closed);
        }
    }

    public static void main(String[] none) throws Exception {
        for (var allowed : new String[] {"false", "true"}) {
            try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var server = new Thread(() -> serve(door));
                server.start();
                var properties = new Properties();
                properties.put("mail.smtp.host", door.getInetAddress().getHostAddress());
                properties.put("mail.smtp.port", String.valueOf(door.getLocalPort()));
                properties.put("mail.smtp.localhost", "sender.example");
                properties.put("mail.mime.allowutf8", allowed);
                var mail = new MimeMessage(Session.getInstance(properties));
                mail.setFrom("ann@example.com");
                mail.setRecipient(Message.RecipientType.TO, new InternetAddress("bo@example.com"));
                mail.setSubject("Invoice 1");
                mail.setText("Due in May.");
                System.out.println("allowutf8 " + allowed);
                Transport.send(mail);
                server.join();
            }
        }
    }
}
J
java -cp "*" Look.java | tee seen.txt
cat > expected.txt <<'T'
allowutf8 false
  MAIL FROM:<ann@example.com>
allowutf8 true
  MAIL FROM:<ann@example.com> SMTPUTF8
T
diff expected.txt seen.txt && echo "as described"
