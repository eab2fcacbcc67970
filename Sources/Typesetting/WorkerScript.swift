/// The script that runs in Python; `worker.py` beside this folder, built into the program.
enum WorkerScript {
  static let text = String(decoding: PackageResources.worker_py, as: UTF8.self)
}
