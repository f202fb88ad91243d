package org.chapterhouse.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/** The addresses in the realm: imported once, and moved here when the house moves to other ports. */
final class RealmAddresses {
    private final ObjectMapper json = new ObjectMapper();
    private final Http http;
    private final Ports ports;
    private final String admin;

    RealmAddresses(Http http, Ports ports) {
        this.http = http;
        this.ports = ports;
        this.admin = ports.signInAddress() + "/admin/realms/chapterhouse";
    }

    /** Moves them if the ports are not those of the last start; Keycloak must answer. */
    void follow(Folder folder, Secrets secrets) throws IOException, InterruptedException, Trouble {
        Path lastPort = folder.keycloak().resolve("port");
        String port = String.valueOf(ports.app());
        if (Files.exists(lastPort) && Files.readString(lastPort).equals(port)) {
            return;
        }
        String token = token(secrets.get(Secret.KEYCLOAK_ADMIN_PASSWORD));
        moveClient(token, secrets.get(Secret.CLIENT_SECRET));
        moveMail(token);
        Files.writeString(lastPort, port);
    }

    private void moveClient(String token, String secret) throws IOException, InterruptedException, Trouble {
        ObjectNode client = (ObjectNode)
                get(admin + "/clients?clientId=chapterhouse", token).get(0);
        client.put("baseUrl", ports.address() + "/");
        client.put("secret", secret);
        client.putArray("redirectUris").add(ports.address() + "/signed-in");
        client.withObject("/attributes").put("post.logout.redirect.uris", ports.address() + "/");
        put(admin + "/clients/" + client.get("id").asText(), token, client);
    }

    private void moveMail(String token) throws IOException, InterruptedException, Trouble {
        ObjectNode realm = (ObjectNode) get(admin, token);
        realm.withObject("/smtpServer").put("port", String.valueOf(ports.smtp()));
        put(admin, token, realm);
    }

    private String token(String password) throws IOException, InterruptedException, Trouble {
        String form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMIN + "&password=" + password;
        String answer = http.send(Http.request(ports.signInAddress() + "/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return json.readTree(answer).get("access_token").asText();
    }

    private JsonNode get(String address, String token) throws IOException, InterruptedException, Trouble {
        return json.readTree(http.send(
                Http.request(address).header("Authorization", "Bearer " + token).build()));
    }

    private void put(String address, String token, JsonNode content) throws IOException, InterruptedException, Trouble {
        http.send(Http.put(address, token, json.writeValueAsString(content)));
    }
}
