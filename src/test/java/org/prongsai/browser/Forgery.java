package org.prongsai.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.ResumeOptions;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes what a page sends to the server, as its user could with her own session and token. */
final class Forgery {

    private static final String REQUESTS = "**/*v-r=uidl*";
    private static final String POLL =
            "() => Object.values(window.Vaadin.Flow.clients).find(client => client.poll).poll()";

    private final Visit visit;

    Forgery(Visit visit) {
        this.visit = visit;
    }

    /** Takes away what the page would send, so that the server hears nothing of it. */
    JsonArray intercept(Runnable action) {
        var taken = new JsonArray();
        during(action, calls -> {
            taken.addAll(calls);
            return new JsonArray();
        });
        return taken;
    }

    /** Sends these calls in place of a harmless one. */
    void send(JsonArray calls) {
        during(() -> visit.page().evaluate(POLL), harmless -> calls);
    }

    /** Sends these calls to each of these components in place of those they were meant for. */
    void sendTo(List<Integer> nodes, JsonArray calls) {
        var redirected = new JsonArray();
        for (var node : nodes) {
            for (var call : calls) {
                redirected.add(redirect(call, node));
            }
        }
        send(redirected);
    }

    private static JsonObject redirect(JsonElement call, int node) {
        var copy = call.getAsJsonObject().deepCopy();
        copy.addProperty("node", node);
        return copy;
    }

    private void during(Runnable action, UnaryOperator<JsonArray> change) {
        var page = visit.page();
        page.route(REQUESTS, route -> resume(route, change), new Page.RouteOptions().setTimes(1));
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), action);
        visit.settle();
    }

    private static void resume(Route route, UnaryOperator<JsonArray> change) {
        var message = JsonParser.parseString(route.request().postData()).getAsJsonObject();
        message.add("rpc", change.apply(message.getAsJsonArray("rpc")));
        route.resume(new ResumeOptions().setPostData(message.toString()));
    }
}
