package vn.bienche.bench.peer;

import java.util.List;

/** A table's figures as text; empty for none. */
record PeerResult(List<String> columns, List<List<String>> rows) {}
