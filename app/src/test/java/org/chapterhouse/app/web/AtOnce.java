package org.chapterhouse.app.web;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends several requests at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** The statuses of the answers, in the order of the requests. */
    @SafeVarargs
    public static List<Integer> statuses(Callable<Response>... requests) {
        ExecutorService pool = Executors.newFixedThreadPool(requests.length);
        CyclicBarrier start = new CyclicBarrier(requests.length);
        try {
            List<Future<Integer>> answers = List.of(requests).stream()
                    .map(request -> pool.submit(() -> {
                        start.await();
                        return request.call().statusCode();
                    }))
                    .toList();
            return answers.stream().map(AtOnce::status).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }
}
